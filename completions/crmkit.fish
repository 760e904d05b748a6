# Completion of crmkit in fish: the program itself says what may come next.
# Put this file into ~/.config/fish/completions/.
CRMKIT_COMPLETE=fish crmkit | source
