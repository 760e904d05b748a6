# Completion of crmkit in PowerShell: the program itself says what may come next.
# Put these lines into the file that $PROFILE names.
$env:CRMKIT_COMPLETE = "powershell"
crmkit | Out-String | Invoke-Expression
Remove-Item Env:\CRMKIT_COMPLETE
