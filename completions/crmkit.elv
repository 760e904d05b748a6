# Completion of crmkit in elvish: the program itself says what may come next.
# Put these lines into ~/.config/elvish/rc.elv.
eval (env CRMKIT_COMPLETE=elvish crmkit | slurp)
