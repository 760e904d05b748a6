# Completion of crmkit in bash: the program itself says what may come next.
# Put this file into ~/.local/share/bash-completion/completions/ as crmkit, or source it from ~/.bashrc.
source <(CRMKIT_COMPLETE=bash crmkit)
