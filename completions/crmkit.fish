# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_crmkit_global_optspecs
    string join \n db= key-file= as-of= f/format= o/output= table= raw wait= color= q/quiet no-input yes h/help V/version
end

function __fish_crmkit_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_crmkit_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_crmkit_using_subcommand
    set -l cmd (__fish_crmkit_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c crmkit -n "__fish_crmkit_needs_command" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_needs_command" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_needs_command" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_needs_command" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_needs_command" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_needs_command" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_needs_command" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_needs_command" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_needs_command" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_needs_command" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_needs_command" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_needs_command" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_needs_command" -s V -l version -d 'Print version'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "init" -d 'Create a new, empty store'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "demo" -d 'Create a store of sample data and show what crmkit makes of it'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "customer" -d 'Keep customers: add, show, edit, list, find, tag, close'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "log" -d 'Log an interaction with a customer and print its code'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "complaint" -d 'Deal with complaints: open, list, show, advance, assign, compensate, close …'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "template" -d 'Keep texts of replies: add, list, show, remove'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "answer" -d 'Keep answers to questions that come again: add, find, list, show, remove'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "order" -d 'Enter orders by hand: add, list, show, refund, cancel'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "survey" -d 'Ask customers: define, list, show, answer, questionnaires'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "import" -d 'Import customers, orders and all other kinds of facts'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "dupes" -d 'List customers that may be one and the same, or join them'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "merge" -d 'Join records of one customer: the first survives and gets all of the others'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "report" -d 'Answer a question: overview, segments, retention, complaints …'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "explain" -d 'Show the facts behind a customer\'s figures: file, line, day of import'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "export" -d 'Export facts or a report as data'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "history" -d 'Show each field of a customer over time: when, who, before and after'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "check" -d 'Check that the store is whole; with --strict also that its data is sound'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "backup" -d 'Keep backups: create, list, verify, restore'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "anonymize" -d 'Write a copy of the store with made-up persons, for a consultant'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "encrypt" -d 'Encrypt the store with a key'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "decrypt" -d 'Write an encrypted store in the clear again'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "rekey" -d 'Give an encrypted store another key'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "ops" -d 'List what happened to the store, or show one operation'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "undo" -d 'Take an operation back'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "redo" -d 'Put an operation back that was undone'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "config" -d 'Read and change the settings of the store'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "sql" -d 'Answer a query in SQL over the readable views'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "schema" -d 'Describe the readable views of a store for queries and other tools'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "completions" -d 'Print a completion script for a shell'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "man" -d 'Print the man page'
complete -c crmkit -n "__fish_crmkit_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l currency -d 'Currency of every amount: a three-letter ISO 4217 code' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l time-zone -d 'Time zone of the shop: an IANA name; by default the system\'s' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l country -d 'Country of the shop, two letters: phone numbers without a country code are read as its own' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l data -d 'Which sample' -r -f -a "shop\t'The made-up shop'
cdnow\t'Real orders of 2,357 customers of an online music shop, 1997 and 1998'"
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l generate -d 'Write customers.csv and orders.csv into this directory instead' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l customers -d 'How many customers to generate' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l orders -d 'How many orders to generate' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l seed -d 'The same seed gives the same data' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand demo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -f -a "add" -d 'Add a customer and print the new code'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -f -a "show" -d 'Show everything known of a customer: identity, value, and what happened'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -f -a "edit" -d 'Change fields of a customer'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -f -a "list" -d 'List customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -f -a "find" -d 'List everyone a text may mean'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -f -a "tag" -d 'Add and remove tags of a customer'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -f -a "close" -d 'Record that a customer has left'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -f -a "contact" -d 'Add and remove contact persons of a company'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -f -a "erase" -d 'Erase a person for good: from every table, the log and the file'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and not __fish_seen_subcommand_from add show edit list find tag close contact erase help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l name -d 'The same as NAME' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l tag -d 'Give the customer a tag; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l code -d 'Code people use for the customer; unique in the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l kind -d 'person or company' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l company -d 'Company a person belongs to' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l email -d 'Email' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l phone -d 'Phone' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l handles -d 'Further emails, phones and names on messengers: wechat:lihua;+86 20 5550 0101' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l address -d 'Street address' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l city -d 'City' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l region -d 'Region, province or state' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l country -d 'Country' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l postal-code -d 'Postal code' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l consent -d 'Channels the customer agreed to, separated by \';\'' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l industry -d 'Industry of a company' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l occupation -d 'Occupation of a person' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l gender -d 'Gender' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l birthday -d 'Birthday' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l education -d 'Education' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l income-band -d 'Income band' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l source -d 'How the customer was acquired' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l acquired-on -d 'When the customer was acquired' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l acquisition-cost -d 'What acquiring the customer cost' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l owner -d 'Account manager' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l status -d 'prospect, active, lapsed or closed' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l closed-on -d 'When the customer left' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l churn-reason -d 'Why the customer left: price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l wallet -d 'What the customer spends per year on this category with anyone' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l notes -d 'Free notes' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l set -d 'Set a field of your own; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -l limit -d 'Show at most this many events; by default 30 in a text, else all' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l name -d 'New full name' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l clear -d 'Clear this field; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l code -d 'Code people use for the customer; unique in the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l kind -d 'person or company' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l company -d 'Company a person belongs to' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l email -d 'Email' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l phone -d 'Phone' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l handles -d 'Further emails, phones and names on messengers: wechat:lihua;+86 20 5550 0101' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l address -d 'Street address' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l city -d 'City' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l region -d 'Region, province or state' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l country -d 'Country' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l postal-code -d 'Postal code' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l consent -d 'Channels the customer agreed to, separated by \';\'' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l industry -d 'Industry of a company' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l occupation -d 'Occupation of a person' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l gender -d 'Gender' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l birthday -d 'Birthday' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l education -d 'Education' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l income-band -d 'Income band' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l source -d 'How the customer was acquired' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l acquired-on -d 'When the customer was acquired' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l acquisition-cost -d 'What acquiring the customer cost' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l owner -d 'Account manager' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l status -d 'prospect, active, lapsed or closed' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l closed-on -d 'When the customer left' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l churn-reason -d 'Why the customer left: price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l wallet -d 'What the customer spends per year on this category with anyone' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l notes -d 'Free notes' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l set -d 'Set a field of your own; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l status -d 'Only customers with this status: prospect, active, lapsed or closed' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l tag -d 'Only customers with this tag' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l city -d 'Only customers in this city' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l owner -d 'Only customers of this account manager' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l search -d 'Only customers whose code, name, company, email, phone, city or notes contain this' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l limit -d 'List at most this many; by default 50 in a text, else all' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from tag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l on -d 'Day on which the customer left; by default today' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l reason -d 'price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -a "add" -d 'Add a contact person'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -a "remove" -d 'Remove a contact person'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from contact" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -l contact -d 'Erase only the contact person with this name or email; the customer stays as it is' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from erase" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a customer and print the new code'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything known of a customer: identity, value, and what happened'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change fields of a customer'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from help" -f -a "list" -d 'List customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from help" -f -a "find" -d 'List everyone a text may mean'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from help" -f -a "tag" -d 'Add and remove tags of a customer'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from help" -f -a "close" -d 'Record that a customer has left'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from help" -f -a "contact" -d 'Add and remove contact persons of a company'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from help" -f -a "erase" -d 'Erase a person for good: from every table, the log and the file'
complete -c crmkit -n "__fish_crmkit_using_subcommand customer; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l channel -d 'visit, phone, email, sms, chat, social, web, post or event' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l direction -d 'in: the customer began; out: the shop began' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l purpose -d 'inquiry, advice, suggestion, service, sales, care or marketing' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l staff -d 'Member of staff' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l subject -d 'Subject' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l text -d 'What was said' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l minutes -d 'How many minutes it took' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l cost -d 'What it cost' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l outcome -d 'How it ended' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l product -d 'Code of the product it was about' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l topic -d 'What it was about; suggestions are listed by it' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l follow-up -d 'Day on which to come back to it' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l at -d 'When it was; by default now' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l code -d 'Code of the interaction; by default the next free one: I0001 …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l set -d 'Set a field of your own; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "open" -d 'Open a complaint and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "list" -d 'List complaints'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "show" -d 'Show a complaint, its steps and its deadlines'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "advance" -d 'Take a complaint to its next step'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "assign" -d 'Give a complaint to somebody'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "edit" -d 'Change what is recorded of a complaint'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "compensate" -d 'Compensate the customer, within the budget'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "reply" -d 'Write a reply from a template, with the customer\'s and the complaint\'s fields'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "close" -d 'Close a complaint after the customer was asked'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "reopen" -d 'Open a resolved or closed complaint again'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "import" -d 'Import old complaints with the dates of their steps'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and not __fish_seen_subcommand_from open list show advance assign edit compensate reply close reopen import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l type -d 'quality, price, after-sales, delivery, attitude or other' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l cause -d 'defect, communication, expectation, management or competitor' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l severity -d '1 (slight) to 4 (critical); decides on the deadlines' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l channel -d 'visit, phone, email, sms, chat, social, web, post or event' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l order -d 'Code of the order concerned' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l product -d 'Code of the product concerned' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l assignee -d 'Who deals with it' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l subject -d 'Subject' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l text -d 'What the customer said' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l follow-up -d 'Day on which to come back to the customer' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l at -d 'When it came in; by default now' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l code -d 'Code of the complaint; by default the next free one: K0001 …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l set -d 'Set a field of your own; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from open" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l severity -d 'Only complaints of this severity, or from one to another: 3..4' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l assignee -d 'Only complaints of this assignee' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l type -d 'Only this type: quality, price, after-sales, delivery, attitude or other' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l cause -d 'Only this cause: defect, communication, expectation, management or competitor' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l channel -d 'Only this channel: visit, phone, email, sms, chat, social, web, post or event' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l step -d 'Only complaints that stand at this step' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l customer -d 'Only complaints of this customer: code, email, phone, or a unique part of the name' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l product -d 'Only complaints about this product' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l order -d 'Only complaints about this order' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l from -d 'Only complaints received on this day or later' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l to -d 'Only complaints received on this day or earlier' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l limit -d 'List at most this many; by default 50 in a text, else all' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l open -d 'Only complaints that are neither resolved nor closed'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l overdue -d 'Only open complaints past a deadline'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l escalated -d 'Only open complaints that are near a deadline or past it: beyond the setting escalate-at'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l reopened -d 'Only complaints that were opened again'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l unassigned -d 'Only complaints that nobody deals with'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l follow-up-due -d 'Only complaints whose follow-up is due on the as-of date or before'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l to -d 'Step to take; by default the next one' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l note -d 'What was done' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l resolution -d 'How the complaint was settled' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l compensation -d 'voucher, refund, replacement, repair, discount, gift, points, apology or other' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l amount -d 'Amount of the compensation' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l satisfaction -d 'How satisfied the customer is with it, 1 to 5' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l led-to -d 'Code of the order that the complaint led to' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l follow-up -d 'Day on which to come back to the customer' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l at -d 'When it was; by default now' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from advance" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l type -d 'quality, price, after-sales, delivery, attitude or other' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l cause -d 'defect, communication, expectation, management or competitor' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l severity -d '1 (slight) to 4 (critical); decides on the deadlines' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l channel -d 'visit, phone, email, sms, chat, social, web, post or event' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l order -d 'Code of the order concerned' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l product -d 'Code of the product concerned' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l assignee -d 'Who deals with it' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l subject -d 'Subject' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l text -d 'What the customer said' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l resolution -d 'How the complaint was settled' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l satisfaction -d 'How satisfied the customer is with it, 1 to 5' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l led-to -d 'Code of the order that the complaint led to' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l follow-up -d 'Day on which to come back to the customer' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l set -d 'Set a field of your own; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l clear -d 'Clear this field; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l amount -d 'What it is worth or costs' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l on -d 'When it is given; by default today' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l replace -d 'Put it in the place of one that was recorded before'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from compensate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l note -d 'What was done' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l resolution -d 'How the complaint was settled' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l compensation -d 'voucher, refund, replacement, repair, discount, gift, points, apology or other' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l amount -d 'Amount of the compensation' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l satisfaction -d 'How satisfied the customer is with it, 1 to 5' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l led-to -d 'Code of the order that the complaint led to' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l follow-up -d 'Day on which to come back to the customer' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l at -d 'When it was; by default now' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l note -d 'Why it is opened again' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l at -d 'When it was; by default now' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l map -d 'Take this column for a field; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l use-map -d 'Read the file as a mapping file says; columns it does not name are kept as own fields' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l date-format -d 'Order of numeric dates [default: found from the whole column]' -r -f -a "ymd\t'Year, month, day: 2024-03-05'
dmy\t'Day first: 05/03/2024 is the fifth of March'
mdy\t'Month first: 03/05/2024 is the fifth of March'
excel\t'Excel\'s serial numbers: 45356 is 2024-03-05'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l on-duplicate -d 'What to do with complaints the store knows [default: update]' -r -f -a "skip\t'Leave it as it is'
update\t'Take every value the file has; blank cells erase nothing'
fill\t'Fill only what is blank in the store'
error\t'Refuse the row'
new\t'Make another record with another code (customers only)'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l unknown-customer -d 'What to do with complaints of customers the store does not know [default: create]' -r -f -a "create\t'Make a customer with nothing but what the row says of it'
reject\t'Refuse the row'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l explain -d 'Show what each column is taken for and why, with sample values; import nothing'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l dry-run -d 'Do everything, say what would happen, write nothing'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l strict -d 'Write nothing if any row is rejected'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "open" -d 'Open a complaint and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "list" -d 'List complaints'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a complaint, its steps and its deadlines'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "advance" -d 'Take a complaint to its next step'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Give a complaint to somebody'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change what is recorded of a complaint'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "compensate" -d 'Compensate the customer, within the budget'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "reply" -d 'Write a reply from a template, with the customer\'s and the complaint\'s fields'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "close" -d 'Close a complaint after the customer was asked'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Open a resolved or closed complaint again'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "import" -d 'Import old complaints with the dates of their steps'
complete -c crmkit -n "__fish_crmkit_using_subcommand complaint; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -f -a "add" -d 'Add a template'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -f -a "list" -d 'List the templates'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -f -a "show" -d 'Show a template as it is, or the fields a template can have'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -f -a "remove" -d 'Remove a template'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and not __fish_seen_subcommand_from add list show remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l text -d 'The text' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l file -d 'Read the text from this file; - is standard input' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l about -d 'What it is for' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l replace -d 'Put it in the place of the one with this code'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -l fields -d 'List the fields that a template can have'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a template'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the templates'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a template as it is, or the fields a template can have'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a template'
complete -c crmkit -n "__fish_crmkit_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -f -a "add" -d 'Add an answer to a question that comes again, and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -f -a "find" -d 'Find answers by words of the question or the answer'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -f -a "list" -d 'List the answers'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -f -a "show" -d 'Show one answer'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -f -a "remove" -d 'Remove an answer'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and not __fish_seen_subcommand_from add find list show remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l topic -d 'What it is about' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l words -d 'Further words under which it is found' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l code -d 'Code of the answer; by default the next free one: A0001 …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l replace -d 'Put it in the place of the one with this code'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -l limit -d 'List at most this many' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -l topic -d 'Only answers about this' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add an answer to a question that comes again, and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from help" -f -a "find" -d 'Find answers by words of the question or the answer'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the answers'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one answer'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove an answer'
complete -c crmkit -n "__fish_crmkit_using_subcommand answer; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -f -a "add" -d 'Add an order and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -f -a "list" -d 'List the orders of a customer'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -f -a "show" -d 'Show an order and its lines'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -f -a "refund" -d 'Record money given back on an order'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -f -a "cancel" -d 'Call an order off: it counts for nothing any more'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and not __fish_seen_subcommand_from add list show refund cancel help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l amount -d 'What is charged, after discount and before refunds; negative for a return' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l date -d 'Day of the order; by default today' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l code -d 'Code of the order; by default the next free one: O0001 …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l line -d 'A line: SKU xQUANTITY @PRICE NAME; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l status -d 'pending, paid, shipped, completed, cancelled, refunded or partly-refunded' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l channel -d 'Sales channel' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l discount -d 'Discount already taken off' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l refund -d 'What was given back of it' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l due-on -d 'When payment is due' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l paid-on -d 'When it was paid' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l notes -d 'Free notes' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l set -d 'Set a field of your own; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l limit -d 'List at most this many; by default 50 in a text, else all' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l amount -d 'What is given back; by default all that is left' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l date -d 'The day it is given back [default: today]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l reason -d 'Why' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from refund" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add an order and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the orders of a customer'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show an order and its lines'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from help" -f -a "refund" -d 'Record money given back on an order'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Call an order off: it counts for nothing any more'
complete -c crmkit -n "__fish_crmkit_using_subcommand order; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -f -a "define" -d 'Define a survey: its questions from the library, a file, or options'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -f -a "list" -d 'List the surveys with what came in'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -f -a "show" -d 'Show the questions of a survey and what came in'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -f -a "answer" -d 'Store what one respondent answered and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -f -a "questionnaires" -d 'List the ready questionnaires, or show the questions of one'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and not __fish_seen_subcommand_from define list show answer questionnaires help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l name -d 'What it is called' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l notes -d 'Free notes' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l from -d 'Ask what a ready questionnaire asks; \'survey questionnaires\' lists them' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l file -d 'Ask what a TOML file, a CSV file or a workbook lists' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l feature -d 'A feature to ask about, where the questionnaire asks about features; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l language -d 'Language of the questions of a questionnaire' -r -f -a "en\t'English'
zh\t'Chinese'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l question -d 'A question: CODE; WORDS; role=ROLE; scale=LOW-HIGH; dimension=…; feature=…; importance=…; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l update -d 'Add questions to a survey that is there, and change those with the same code'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from define" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l answers -d 'Answers: the code of each question and what was answered' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l customer -d 'Who answered: code, email, phone, or a unique part of the name' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l order -d 'Code of the order it is about' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l complaint -d 'Code of the complaint it is about' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l respondent -d 'What the respondent is called on the questionnaire, such as its number' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l channel -d 'Where it was asked' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l date -d 'Day of the answer; by default today' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l code -d 'Code of the response; by default the next free one: R0001 …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from answer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l feature -d 'A feature to ask about; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l language -d 'Language of the questions' -r -f -a "en\t'English'
zh\t'Chinese'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from questionnaires" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from help" -f -a "define" -d 'Define a survey: its questions from the library, a file, or options'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the surveys with what came in'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show the questions of a survey and what came in'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from help" -f -a "answer" -d 'Store what one respondent answered and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from help" -f -a "questionnaires" -d 'List the ready questionnaires, or show the questions of one'
complete -c crmkit -n "__fish_crmkit_using_subcommand survey; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l map -d 'Take this column for a field; may be given several times' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l preset -d 'Read the file as the export of a shop system: a name that import maps lists, or none [default: found from the header]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l use-map -d 'Read the file as a mapping file says; columns it does not name are kept as own fields' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l save-map -d 'Write what was decided to a mapping file, for --use-map' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l delimiter -d 'The character between fields, or tab, or blanks for columns lined up with them [default: found]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l encoding -d 'The encoding of the text, such as gb18030 or windows-1252 [default: found from the whole file]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l quote -d 'The character around fields, with a backslash before it if that is how it is written inside of them; or none [default: found]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l sheet -d 'Name or number of the sheet of a workbook [default: the one that has the columns]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l skip -d 'Lines above the header to pass over [default: found]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l date-format -d 'Order of numeric dates [default: found from the whole column]' -r -f -a "ymd\t'Year, month, day: 2024-03-05'
dmy\t'Day first: 05/03/2024 is the fifth of March'
mdy\t'Month first: 03/05/2024 is the fifth of March'
excel\t'Excel\'s serial numbers: 45356 is 2024-03-05'"
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l decimal -d 'Decimal mark [default: found from the whole column]' -r -f -a "dot\t'1,234.50'
comma\t'1.234,50'"
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l on-duplicate -d 'What to do with records the store knows [default: fill for customers, update for all else]' -r -f -a "skip\t'Leave it as it is'
update\t'Take every value the file has; blank cells erase nothing'
fill\t'Fill only what is blank in the store'
error\t'Refuse the row'
new\t'Make another record with another code (customers only)'"
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l match -d 'Match customers by these keys, tried in order, such as code,email,name+city [default: by code; without one by email, then phone]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l unknown-customer -d 'What to do with facts of customers the store does not know [default: create]' -r -f -a "create\t'Make a customer with nothing but what the row says of it'
reject\t'Refuse the row'"
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l max-errors -d 'Stop, writing nothing, once more than N rows are rejected' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l rejects -d 'Write rejected rows here instead of FILE.rejects.csv' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l survey -d 'The survey that the answers belong to [default: the file\'s name]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l scale -d 'The scale of a survey\'s questions, such as 1-10 [default: found from the answers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l report -d 'Write what became of every row to this file (.csv, .tsv or .jsonl); with --dry-run, too' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l explain -d 'Show what each column is taken for and why, with sample values; import nothing'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l split-name -d 'Keep given and family name of full names as own fields, too'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l no-header -d 'The file has no header row; columns are called 1, 2, 3 … for --map'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l dry-run -d 'Do everything, say what would happen, write nothing'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l strict -d 'Write nothing if any row is rejected'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l raw -d 'Take cells as they are: leave the apostrophe that neutralises formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -a "maps" -d 'List the known presets, and the mapping files of a folder'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and not __fish_seen_subcommand_from maps help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from maps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "maps" -d 'List the known presets, and the mapping files of a folder'
complete -c crmkit -n "__fish_crmkit_using_subcommand import; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l above -d 'List pairs with this score or more, from 0.3 to 1' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l field -d 'List only pairs in which this field agrees: email, phone, name, birthday …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l limit -d 'List at most this many; by default 50 in a text, else all' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l merge -d 'Join the customers of each group in which any two have the score; 0.95 unless --above says otherwise'
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l dry-run -d 'With --merge: show what would be joined, and do nothing'
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand dupes" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -l dry-run -d 'Show what would be done, and do nothing'
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand merge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "list" -d 'List the reports, what each needs, and whether the store has it'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "overview" -d 'Show the shop on one screen'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "alerts" -d 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "trend" -d 'Show revenue, orders and customers over time, with seasons'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "forecast" -d 'Forecast revenue, orders or customers, with the error of the past'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "rfm" -d 'Score and name customers by recency, frequency and money'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "pyramid" -d 'Show the customer pyramid: tiers by revenue'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "pareto" -d 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "clv" -d 'Predict purchases and value of every customer, with the model\'s card'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "retention" -d 'Show customers kept, lost, new and won back per period'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "cohorts" -d 'Follow customers by the period of their first purchase'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "survival" -d 'Show how long customers stay: survival curve, median, groups compared'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "projection" -d 'Project how many customers will still be there, from those so far'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "churn" -d 'Show who left, why, what they were worth, and complaints before it'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "at-risk" -d 'List the customers who are slipping away and those to win back'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "migration" -d 'Show customers who moved up and down between tiers'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "whatif" -d 'Show what more or less retention would do to value and profit'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "complaints" -d 'Show complaints by type and cause, service targets, and who came back'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "touchpoints" -d 'Show contacts by channel and purpose, their cost, and who was forgotten'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "service" -d 'Show what customers ask for, how it ends, and how long it takes'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "suggestions" -d 'List what customers suggest, by product and topic, with what they are worth'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "satisfaction" -d 'Describe answers on a scale: mean, interval, distribution, trend'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "nps" -d 'Show the net promoter score with its margin of error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "servqual" -d 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "gaps" -d 'Show where between expectation and perception service is lost (five-gap model)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "kano" -d 'Tell which features delight, please, or are taken for granted (Kano)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "acsi" -d 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "value" -d 'Set what customers get against what it costs them (delivered value)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "drivers" -d 'Tell what overall satisfaction hangs on, and where to begin'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "factors" -d 'Find what stands behind answers that go together (factor analysis)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "clusters" -d 'Find groups of respondents who answer alike (k-means)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "loyalty" -d 'Show every measure of loyalty with its definition'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "loyalty-types" -d 'Tell true loyalty from habit: attitude against behaviour'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "apostles" -d 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "satisfaction-loyalty" -d 'Show who stays at each score: a market of choice, or captive customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "attachment" -d 'Tell how customers are attached: preference against difference from others'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "quality" -d 'Show how complete, valid and consistent the data is, with a score'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and not __fish_seen_subcommand_from list overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif complaints touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from overview" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l by -d 'Length of the periods that are compared' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l recent -d 'Whole periods before the as-of date in which something must stand out; the ones before them tell what is usual' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l fail-if -d 'End with status 4 when there is an alert, or a critical one' -r -f -a "any\t'Any alert'
critical\t'A critical alert'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from alerts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l by -d 'Length of the periods' -r -f -a "day\t'One calendar day'
week\t'An ISO week, Monday to Sunday'
month\t'A calendar month'
quarter\t'A calendar quarter'
year\t'A calendar year'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from trend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l measure -d 'What is forecast' -r -f -a "revenue\t'Purchases less refunds and returns'
orders\t'Purchases'
customers\t'Customers with a purchase in the period'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l by -d 'Length of the periods' -r -f -a "week\t'ISO weeks, 52 to a season'
month\t'Calendar months, 12 to a season'
quarter\t'Calendar quarters, 4 to a season'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l periods -d 'Periods to forecast [default: 12 months, 4 quarters or 13 weeks]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l method -d 'How to forecast' -r -f -a "auto\t'Whatever would have erred least in the past'
seasonal-naive\t'As it was a season ago'
holt-winters\t'The form of Holt–Winters that would have erred less in the past'
additive\t'Holt–Winters, the season as an amount added'
multiplicative\t'Holt–Winters, the season as a factor'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l weights -d 'Weights of level, trend and season in Holt–Winters, each from 0 to 1, instead of those that fit best' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l start -d 'Where Holt–Winters begins' -r -f -a "decomposed\t'With the first two seasons taken apart by a moving average, as R does'
plain\t'With the mean of the first season and the step to the second'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from forecast" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l scheme -d 'How customers are named by their scores' -r -f -a "eleven\t'Eleven segments on the R, F and M scores'
ten\t'Ten segments on the R and F scores'
eight\t'Eight types: R, F and M each high or low against its mean (重要价值 … 一般挽留)'
rpackage\t'The boxes of the R package rfm, first match wins, for comparison with published work'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l ties -d 'Which scores equal values get [default: rank; quantile with --scheme rpackage]' -r -f -a "rank\t'By the share of customers strictly worse; equal values share the lower score'
count\t'By the share of customers not better; equal values share the upper score'
ntile\t'Groups of equal size as SQL\'s NTILE makes them; equal values may be split, by customer code'
quantile\t'Quantiles plus one as cut points, as the R package rfm does'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l bins -d 'Number of scores per measure; the schemes eleven, ten and rpackage need 5' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l cuts -d 'Fixed cut points by measure instead of --ties: r in days, f in purchases, m in money, ascending' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l frequency -d 'What counts as a purchase for the frequency [default: days; orders with --scheme rpackage]' -r -f -a "days\t'Days with at least one purchase'
orders\t'Purchases'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l monetary -d 'What the monetary measure is' -r -f -a "revenue\t'Revenue in the window'
average\t'Revenue per order'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from rfm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l by -d 'What customers are ranked by' -r -f -a "revenue\t'Revenue in the window'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l shares -d 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l from -d 'Least amounts of VIP, major and ordinary customers instead of shares' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pyramid" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from pareto" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l model -d 'How customers are thought to leave' -r -f -a "bgnbd\t'BG/NBD: a customer may leave after a purchase'
paretonbd\t'Pareto/NBD: a customer may leave at any time'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l calibration-end -d 'Let the model see facts up to this day only, predict from it, and check by what came after [default: the as-of date]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l horizon -d 'How far ahead value is counted: 12m, 52w, 365d, 2y, or infinite with --model paretonbd' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l discount -d 'Discount per year' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l margin -d 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l limit -d 'List at most this many customers, the most valuable first' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clv" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l by -d 'Length of the periods' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l over -d 'Months over which groups are compared' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from retention" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l by -d 'Length of the periods' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l show -d 'What the cells hold' -r -f -a "count\t'Customers of the cohort with a purchase in the period'
percent\t'Their share of the cohort'
revenue\t'Revenue of the cohort in the period'
cumulative\t'Revenue since the first purchase per customer of the cohort'
orders\t'Orders of the cohort in the period'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from cohorts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l ci -d 'Scale of the 95 % limits: log-log as lifelines, log as R, plain as textbooks' -r -f -a "plain\t'S ± z × standard error'
log\t'S × exp(± z × √g)'
log-log\t'S to the power of exp(± z × √g / ln S)'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l unit -d 'Unit of time of the curve [default: the shortest that gives a readable table]' -r -f -a "week\t'7 days'
month\t'A twelfth of a year'
quarter\t'A quarter of a year'
year\t'365.25 days'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l since -d 'Count from this day, for those who were there then [default: the first day of each; with --group-by tier or segment, 12 months before the as-of date]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from survival" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l by -d 'Length of a period, counted from each customer\'s first day' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l cohort -d 'Customers whose first day lies in this window: a period such as 2024Q1, FROM..TO, or 24m' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l periods -d 'Periods to project beyond those observed' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l discount -d 'Discount per year, for the discounted lifetimes' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from projection" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l by -d 'Length of the periods' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l complaint-days -d 'Days for which a complaint counts as recent [default: 90, and the lapse window where silence tells who left]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from churn" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l p-alive -d 'Report customers whose chance to be still there is below this' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l overdue -d 'Report customers who have been silent for more than so many times their own median gap' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l model -d 'How customers are thought to leave' -r -f -a "bgnbd\t'BG/NBD: a customer may leave after a purchase'
paretonbd\t'Pareto/NBD: a customer may leave at any time'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l limit -d 'List at most this many customers in each list, those with the most at stake first' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from at-risk" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l length -d 'Length of the two windows: the later one ends at the as-of date, the earlier one just before it begins' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l before -d 'The earlier window, instead of --length: a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l after -d 'The later window, instead of --length' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l shares -d 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l bounds -d 'Least revenue of every tier but the lowest, ascending, instead of shares' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l margin -d 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l discount -d 'Discount per year, for the value of a tier' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l ahead -d 'Windows to look ahead, for the value of a tier' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l candidates -d 'Candidates for an upgrade that are listed' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from migration" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l points -d 'Changes of the yearly retention in points; those that lead below 0 or above 100 % are left out' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l margin -d 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l discount -d 'Discount per year' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from whatif" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from complaints" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l touched-within -d 'Days in which an active customer should have been touched' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l asked-again-within -d 'Days in which a customer who asks again was not helped at the first contact' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from touchpoints" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l asked-again-within -d 'Days in which a customer who asks again was not helped at the first contact' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from service" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l open -d 'Only suggestions without an outcome: nobody has said what becomes of them'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from suggestions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l question -d 'Questions by their codes [default: those about satisfaction, else all that are answered with numbers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l by -d 'Length of the periods of the trend' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l sent -d 'Base of the response rate: the campaign by which the survey was sent out, tag:NAME for the customers with a tag, or how many questionnaires were handed out' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l question -d 'The question, where its role does not tell' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l by -d 'Length of the periods of the trend' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from nps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l weight -d 'Weight of a dimension; may be given several times [default: what respondents answered about importance, else that of the questions]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from servqual" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from gaps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l evaluation -d 'Which table turns two answers into a class' -r -f -a "classic\t'The usual table (Berger et al. 1993)'
pouliot\t'The same, but expecting or tolerating both is a contradiction (Pouliot 1993)'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from kano" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l question -d 'Questions by their codes [default: those with the roles satisfaction, confirmation, ideal]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l weights -d 'How the questions are weighted' -r -f -a "equal\t'All alike'
stated\t'By the importance stated with each question'
component\t'By their share in the first principal component of the covariances'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l by -d 'Length of the periods of the trend' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from acsi" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from value" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l outcome -d 'Question about overall satisfaction [default: the one with the role satisfaction, else csat]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l question -d 'Questions that may drive it [default: all others answered with numbers, but for the roles importance and nps]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l importance -d 'What importance is' -r -f -a "pearson\t'Its correlation with overall satisfaction'
spearman\t'The same by rank'
beta\t'Its weight in a regression on all questions together'
stated\t'What customers say: the mean answer to the question of the role importance about the same feature'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from drivers" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l question -d 'Questions by their codes [default: all that are answered with numbers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l factors -d 'Number of factors [default: as many as there are eigenvalues above 1]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l extraction -d 'How factors are extracted' -r -f -a "components\t'Principal components: all variance'
axes\t'Principal axes, iterated: shared variance by least squares'
likelihood\t'Maximum likelihood: shared variance of normal data'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l unrotated -d 'Leave the factors as they are extracted, without varimax'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from factors" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l question -d 'Questions by their codes [default: all that are answered with numbers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l k -d 'Number of clusters [default: the one of 2 to 8 that keeps them best apart]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from clusters" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l window -d 'Part of the past to look at: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO; the stretch before is shown beside it' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l survey -d 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l window -d 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l survey -d 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l satisfaction -d 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l recommend -d 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l purchases -d 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from loyalty-types" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l loyalty -d 'What loyalty is' -r -f -a "purchases\t'What they do: they buy as often as the median of those who come back, or more'
recommend\t'What they say: they would recommend the shop'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l window -d 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l survey -d 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l satisfaction -d 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l recommend -d 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l purchases -d 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from apostles" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l question -d 'The question whose scores are compared [default: the one about satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l after -d 'Days after the answer within which a customer must buy again' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l captive -d 'Share of the less satisfied who buy again from which on they look captive' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from satisfaction-loyalty" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l preference-from -d 'Answer from which on the preference is strong [default: three quarters of the way up the scale]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l differentiation-from -d 'Answer from which on the shop is different [default: three quarters of the way up the scale]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from attachment" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l fields -d 'Fields that every customer should have: they make up the completeness; reach = email or phone' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l stale-days -d 'Days without an order, a contact or an edit after which a customer counts as stale' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l limit -d 'Show at most this many cases of each rule; by default 3, and all in the table findings' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l fail-under -d 'End with status 4 when the score is below this' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l fail-if -d 'End with status 4 when one of these rules is broken; any = a contradiction, an invalid value or an orphan' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from quality" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the reports, what each needs, and whether the store has it'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "overview" -d 'Show the shop on one screen'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "alerts" -d 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "trend" -d 'Show revenue, orders and customers over time, with seasons'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "forecast" -d 'Forecast revenue, orders or customers, with the error of the past'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "rfm" -d 'Score and name customers by recency, frequency and money'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "pyramid" -d 'Show the customer pyramid: tiers by revenue'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "pareto" -d 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "clv" -d 'Predict purchases and value of every customer, with the model\'s card'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "retention" -d 'Show customers kept, lost, new and won back per period'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "cohorts" -d 'Follow customers by the period of their first purchase'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "survival" -d 'Show how long customers stay: survival curve, median, groups compared'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "projection" -d 'Project how many customers will still be there, from those so far'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "churn" -d 'Show who left, why, what they were worth, and complaints before it'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "at-risk" -d 'List the customers who are slipping away and those to win back'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "migration" -d 'Show customers who moved up and down between tiers'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "whatif" -d 'Show what more or less retention would do to value and profit'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "complaints" -d 'Show complaints by type and cause, service targets, and who came back'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "touchpoints" -d 'Show contacts by channel and purpose, their cost, and who was forgotten'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "service" -d 'Show what customers ask for, how it ends, and how long it takes'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "suggestions" -d 'List what customers suggest, by product and topic, with what they are worth'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "satisfaction" -d 'Describe answers on a scale: mean, interval, distribution, trend'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "nps" -d 'Show the net promoter score with its margin of error'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "servqual" -d 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "gaps" -d 'Show where between expectation and perception service is lost (five-gap model)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "kano" -d 'Tell which features delight, please, or are taken for granted (Kano)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "acsi" -d 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "value" -d 'Set what customers get against what it costs them (delivered value)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "drivers" -d 'Tell what overall satisfaction hangs on, and where to begin'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "factors" -d 'Find what stands behind answers that go together (factor analysis)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "clusters" -d 'Find groups of respondents who answer alike (k-means)'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "loyalty" -d 'Show every measure of loyalty with its definition'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "loyalty-types" -d 'Tell true loyalty from habit: attitude against behaviour'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "apostles" -d 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "satisfaction-loyalty" -d 'Show who stays at each score: a market of choice, or captive customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "attachment" -d 'Tell how customers are attached: preference against difference from others'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "quality" -d 'Show how complete, valid and consistent the data is, with a score'
complete -c crmkit -n "__fish_crmkit_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l limit -d 'Show at most this many facts; by default 30 in a text, else all' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l scheme -d 'How customers are named by their scores' -r -f -a "eleven\t'Eleven segments on the R, F and M scores'
ten\t'Ten segments on the R and F scores'
eight\t'Eight types: R, F and M each high or low against its mean (重要价值 … 一般挽留)'
rpackage\t'The boxes of the R package rfm, first match wins, for comparison with published work'"
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l ties -d 'Which scores equal values get [default: rank; quantile with --scheme rpackage]' -r -f -a "rank\t'By the share of customers strictly worse; equal values share the lower score'
count\t'By the share of customers not better; equal values share the upper score'
ntile\t'Groups of equal size as SQL\'s NTILE makes them; equal values may be split, by customer code'
quantile\t'Quantiles plus one as cut points, as the R package rfm does'"
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l bins -d 'Number of scores per measure; the schemes eleven, ten and rpackage need 5' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l cuts -d 'Fixed cut points by measure instead of --ties: r in days, f in purchases, m in money, ascending' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l frequency -d 'What counts as a purchase for the frequency [default: days; orders with --scheme rpackage]' -r -f -a "days\t'Days with at least one purchase'
orders\t'Purchases'"
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l monetary -d 'What the monetary measure is' -r -f -a "revenue\t'Revenue in the window'
average\t'Revenue per order'"
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "customers" -d 'Export every customer with tags and own fields'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "contacts" -d 'Export every contact person'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "products" -d 'Export every product'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "orders" -d 'Export every order, one row for each line'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "order-lines" -d 'Export the lines of every order'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "payments" -d 'Export every payment'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "refunds" -d 'Export every dated refund'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "interactions" -d 'Export every interaction'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "complaints" -d 'Export every complaint with its steps'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "surveys" -d 'Export every answer to a survey, one row for each'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "responses" -d 'Export what customers did with campaigns'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "points" -d 'Export the ledger of loyalty points'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "rates" -d 'Export every exchange rate'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "overview" -d 'Show the shop on one screen'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "alerts" -d 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "trend" -d 'Show revenue, orders and customers over time, with seasons'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "forecast" -d 'Forecast revenue, orders or customers, with the error of the past'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "rfm" -d 'Score and name customers by recency, frequency and money'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "pyramid" -d 'Show the customer pyramid: tiers by revenue'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "pareto" -d 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "clv" -d 'Predict purchases and value of every customer, with the model\'s card'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "retention" -d 'Show customers kept, lost, new and won back per period'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "cohorts" -d 'Follow customers by the period of their first purchase'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "survival" -d 'Show how long customers stay: survival curve, median, groups compared'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "projection" -d 'Project how many customers will still be there, from those so far'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "churn" -d 'Show who left, why, what they were worth, and complaints before it'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "at-risk" -d 'List the customers who are slipping away and those to win back'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "migration" -d 'Show customers who moved up and down between tiers'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "whatif" -d 'Show what more or less retention would do to value and profit'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "touchpoints" -d 'Show contacts by channel and purpose, their cost, and who was forgotten'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "service" -d 'Show what customers ask for, how it ends, and how long it takes'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "suggestions" -d 'List what customers suggest, by product and topic, with what they are worth'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "satisfaction" -d 'Describe answers on a scale: mean, interval, distribution, trend'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "nps" -d 'Show the net promoter score with its margin of error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "servqual" -d 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "gaps" -d 'Show where between expectation and perception service is lost (five-gap model)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "kano" -d 'Tell which features delight, please, or are taken for granted (Kano)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "acsi" -d 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "value" -d 'Set what customers get against what it costs them (delivered value)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "drivers" -d 'Tell what overall satisfaction hangs on, and where to begin'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "factors" -d 'Find what stands behind answers that go together (factor analysis)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "clusters" -d 'Find groups of respondents who answer alike (k-means)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "loyalty" -d 'Show every measure of loyalty with its definition'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "loyalty-types" -d 'Tell true loyalty from habit: attitude against behaviour'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "apostles" -d 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "satisfaction-loyalty" -d 'Show who stays at each score: a market of choice, or captive customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "attachment" -d 'Tell how customers are attached: preference against difference from others'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "quality" -d 'Show how complete, valid and consistent the data is, with a score'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and not __fish_seen_subcommand_from customers contacts products orders order-lines payments refunds interactions complaints surveys responses points rates overview alerts trend forecast rfm pyramid pareto clv retention cohorts survival projection churn at-risk migration whatif touchpoints service suggestions satisfaction nps servqual gaps kano acsi value drivers factors clusters loyalty loyalty-types apostles satisfaction-loyalty attachment quality help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from customers" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from contacts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from products" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from orders" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from order-lines" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from payments" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from refunds" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from interactions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from complaints" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from surveys" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from responses" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -l where -d 'Only those for which this SQL expression holds; \'crmkit schema\' lists the columns. It can only read, for 60 seconds at most' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from points" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rates" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from overview" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l by -d 'Length of the periods that are compared' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l recent -d 'Whole periods before the as-of date in which something must stand out; the ones before them tell what is usual' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l fail-if -d 'End with status 4 when there is an alert, or a critical one' -r -f -a "any\t'Any alert'
critical\t'A critical alert'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from alerts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l by -d 'Length of the periods' -r -f -a "day\t'One calendar day'
week\t'An ISO week, Monday to Sunday'
month\t'A calendar month'
quarter\t'A calendar quarter'
year\t'A calendar year'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from trend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l measure -d 'What is forecast' -r -f -a "revenue\t'Purchases less refunds and returns'
orders\t'Purchases'
customers\t'Customers with a purchase in the period'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l by -d 'Length of the periods' -r -f -a "week\t'ISO weeks, 52 to a season'
month\t'Calendar months, 12 to a season'
quarter\t'Calendar quarters, 4 to a season'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l periods -d 'Periods to forecast [default: 12 months, 4 quarters or 13 weeks]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l method -d 'How to forecast' -r -f -a "auto\t'Whatever would have erred least in the past'
seasonal-naive\t'As it was a season ago'
holt-winters\t'The form of Holt–Winters that would have erred less in the past'
additive\t'Holt–Winters, the season as an amount added'
multiplicative\t'Holt–Winters, the season as a factor'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l weights -d 'Weights of level, trend and season in Holt–Winters, each from 0 to 1, instead of those that fit best' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l start -d 'Where Holt–Winters begins' -r -f -a "decomposed\t'With the first two seasons taken apart by a moving average, as R does'
plain\t'With the mean of the first season and the step to the second'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from forecast" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l scheme -d 'How customers are named by their scores' -r -f -a "eleven\t'Eleven segments on the R, F and M scores'
ten\t'Ten segments on the R and F scores'
eight\t'Eight types: R, F and M each high or low against its mean (重要价值 … 一般挽留)'
rpackage\t'The boxes of the R package rfm, first match wins, for comparison with published work'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l ties -d 'Which scores equal values get [default: rank; quantile with --scheme rpackage]' -r -f -a "rank\t'By the share of customers strictly worse; equal values share the lower score'
count\t'By the share of customers not better; equal values share the upper score'
ntile\t'Groups of equal size as SQL\'s NTILE makes them; equal values may be split, by customer code'
quantile\t'Quantiles plus one as cut points, as the R package rfm does'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l bins -d 'Number of scores per measure; the schemes eleven, ten and rpackage need 5' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l cuts -d 'Fixed cut points by measure instead of --ties: r in days, f in purchases, m in money, ascending' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l frequency -d 'What counts as a purchase for the frequency [default: days; orders with --scheme rpackage]' -r -f -a "days\t'Days with at least one purchase'
orders\t'Purchases'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l monetary -d 'What the monetary measure is' -r -f -a "revenue\t'Revenue in the window'
average\t'Revenue per order'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from rfm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l by -d 'What customers are ranked by' -r -f -a "revenue\t'Revenue in the window'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l shares -d 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l from -d 'Least amounts of VIP, major and ordinary customers instead of shares' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pyramid" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from pareto" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l model -d 'How customers are thought to leave' -r -f -a "bgnbd\t'BG/NBD: a customer may leave after a purchase'
paretonbd\t'Pareto/NBD: a customer may leave at any time'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l calibration-end -d 'Let the model see facts up to this day only, predict from it, and check by what came after [default: the as-of date]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l horizon -d 'How far ahead value is counted: 12m, 52w, 365d, 2y, or infinite with --model paretonbd' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l discount -d 'Discount per year' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l margin -d 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l limit -d 'List at most this many customers, the most valuable first' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clv" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l by -d 'Length of the periods' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l over -d 'Months over which groups are compared' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from retention" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l by -d 'Length of the periods' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l show -d 'What the cells hold' -r -f -a "count\t'Customers of the cohort with a purchase in the period'
percent\t'Their share of the cohort'
revenue\t'Revenue of the cohort in the period'
cumulative\t'Revenue since the first purchase per customer of the cohort'
orders\t'Orders of the cohort in the period'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from cohorts" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l ci -d 'Scale of the 95 % limits: log-log as lifelines, log as R, plain as textbooks' -r -f -a "plain\t'S ± z × standard error'
log\t'S × exp(± z × √g)'
log-log\t'S to the power of exp(± z × √g / ln S)'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l unit -d 'Unit of time of the curve [default: the shortest that gives a readable table]' -r -f -a "week\t'7 days'
month\t'A twelfth of a year'
quarter\t'A quarter of a year'
year\t'365.25 days'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l since -d 'Count from this day, for those who were there then [default: the first day of each; with --group-by tier or segment, 12 months before the as-of date]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from survival" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l by -d 'Length of a period, counted from each customer\'s first day' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l cohort -d 'Customers whose first day lies in this window: a period such as 2024Q1, FROM..TO, or 24m' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l periods -d 'Periods to project beyond those observed' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l discount -d 'Discount per year, for the discounted lifetimes' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from projection" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l by -d 'Length of the periods' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l complaint-days -d 'Days for which a complaint counts as recent [default: 90, and the lapse window where silence tells who left]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from churn" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l p-alive -d 'Report customers whose chance to be still there is below this' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l overdue -d 'Report customers who have been silent for more than so many times their own median gap' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l model -d 'How customers are thought to leave' -r -f -a "bgnbd\t'BG/NBD: a customer may leave after a purchase'
paretonbd\t'Pareto/NBD: a customer may leave at any time'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l limit -d 'List at most this many customers in each list, those with the most at stake first' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from at-risk" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l length -d 'Length of the two windows: the later one ends at the as-of date, the earlier one just before it begins' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l before -d 'The earlier window, instead of --length: a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l after -d 'The later window, instead of --length' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l shares -d 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l bounds -d 'Least revenue of every tier but the lowest, ascending, instead of shares' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l margin -d 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l discount -d 'Discount per year, for the value of a tier' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l ahead -d 'Windows to look ahead, for the value of a tier' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l candidates -d 'Candidates for an upgrade that are listed' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from migration" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l points -d 'Changes of the yearly retention in points; those that lead below 0 or above 100 % are left out' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l margin -d 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l discount -d 'Discount per year' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from whatif" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l touched-within -d 'Days in which an active customer should have been touched' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l asked-again-within -d 'Days in which a customer who asks again was not helped at the first contact' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from touchpoints" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l asked-again-within -d 'Days in which a customer who asks again was not helped at the first contact' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from service" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l open -d 'Only suggestions without an outcome: nobody has said what becomes of them'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from suggestions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l question -d 'Questions by their codes [default: those about satisfaction, else all that are answered with numbers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l by -d 'Length of the periods of the trend' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l sent -d 'Base of the response rate: the campaign by which the survey was sent out, tag:NAME for the customers with a tag, or how many questionnaires were handed out' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l question -d 'The question, where its role does not tell' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l by -d 'Length of the periods of the trend' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from nps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l weight -d 'Weight of a dimension; may be given several times [default: what respondents answered about importance, else that of the questions]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from servqual" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from gaps" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l evaluation -d 'Which table turns two answers into a class' -r -f -a "classic\t'The usual table (Berger et al. 1993)'
pouliot\t'The same, but expecting or tolerating both is a contradiction (Pouliot 1993)'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from kano" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l question -d 'Questions by their codes [default: those with the roles satisfaction, confirmation, ideal]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l weights -d 'How the questions are weighted' -r -f -a "equal\t'All alike'
stated\t'By the importance stated with each question'
component\t'By their share in the first principal component of the covariances'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l by -d 'Length of the periods of the trend' -r -f -a "month\t'Calendar months'
quarter\t'Calendar quarters'
year\t'Calendar years'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from acsi" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from value" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l outcome -d 'Question about overall satisfaction [default: the one with the role satisfaction, else csat]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l question -d 'Questions that may drive it [default: all others answered with numbers, but for the roles importance and nps]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l importance -d 'What importance is' -r -f -a "pearson\t'Its correlation with overall satisfaction'
spearman\t'The same by rank'
beta\t'Its weight in a regression on all questions together'
stated\t'What customers say: the mean answer to the question of the role importance about the same feature'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from drivers" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l question -d 'Questions by their codes [default: all that are answered with numbers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l factors -d 'Number of factors [default: as many as there are eigenvalues above 1]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l extraction -d 'How factors are extracted' -r -f -a "components\t'Principal components: all variance'
axes\t'Principal axes, iterated: shared variance by least squares'
likelihood\t'Maximum likelihood: shared variance of normal data'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l unrotated -d 'Leave the factors as they are extracted, without varimax'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from factors" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l question -d 'Questions by their codes [default: all that are answered with numbers]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l k -d 'Number of clusters [default: the one of 2 to 8 that keeps them best apart]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from clusters" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l window -d 'Part of the past to look at: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO; the stretch before is shown beside it' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l survey -d 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l window -d 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l survey -d 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l satisfaction -d 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l recommend -d 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l purchases -d 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from loyalty-types" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l loyalty -d 'What loyalty is' -r -f -a "purchases\t'What they do: they buy as often as the median of those who come back, or more'
recommend\t'What they say: they would recommend the shop'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l window -d 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l survey -d 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l satisfaction -d 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l recommend -d 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l purchases -d 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from apostles" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l question -d 'The question whose scores are compared [default: the one about satisfaction]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l after -d 'Days after the answer within which a customer must buy again' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l lapse-days -d 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l captive -d 'Share of the less satisfied who buy again from which on they look captive' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l group-by -d 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from satisfaction-loyalty" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l survey -d 'Code of the survey [default: the only one that asks what the report needs]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l window -d 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l preference-from -d 'Answer from which on the preference is strong [default: three quarters of the way up the scale]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l differentiation-from -d 'Answer from which on the shop is different [default: three quarters of the way up the scale]' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from attachment" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l fields -d 'Fields that every customer should have: they make up the completeness; reach = email or phone' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l stale-days -d 'Days without an order, a contact or an edit after which a customer counts as stale' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l limit -d 'Show at most this many cases of each rule; by default 3, and all in the table findings' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l fail-under -d 'End with status 4 when the score is below this' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l fail-if -d 'End with status 4 when one of these rules is broken; any = a contradiction, an invalid value or an orphan' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from quality" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "customers" -d 'Export every customer with tags and own fields'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "contacts" -d 'Export every contact person'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "products" -d 'Export every product'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "orders" -d 'Export every order, one row for each line'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "order-lines" -d 'Export the lines of every order'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "payments" -d 'Export every payment'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "refunds" -d 'Export every dated refund'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "interactions" -d 'Export every interaction'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "complaints" -d 'Export every complaint with its steps'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "surveys" -d 'Export every answer to a survey, one row for each'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "responses" -d 'Export what customers did with campaigns'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "points" -d 'Export the ledger of loyalty points'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "rates" -d 'Export every exchange rate'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "overview" -d 'Show the shop on one screen'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "alerts" -d 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "trend" -d 'Show revenue, orders and customers over time, with seasons'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "forecast" -d 'Forecast revenue, orders or customers, with the error of the past'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "rfm" -d 'Score and name customers by recency, frequency and money'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "pyramid" -d 'Show the customer pyramid: tiers by revenue'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "pareto" -d 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "clv" -d 'Predict purchases and value of every customer, with the model\'s card'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "retention" -d 'Show customers kept, lost, new and won back per period'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "cohorts" -d 'Follow customers by the period of their first purchase'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "survival" -d 'Show how long customers stay: survival curve, median, groups compared'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "projection" -d 'Project how many customers will still be there, from those so far'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "churn" -d 'Show who left, why, what they were worth, and complaints before it'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "at-risk" -d 'List the customers who are slipping away and those to win back'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "migration" -d 'Show customers who moved up and down between tiers'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "whatif" -d 'Show what more or less retention would do to value and profit'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "touchpoints" -d 'Show contacts by channel and purpose, their cost, and who was forgotten'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "service" -d 'Show what customers ask for, how it ends, and how long it takes'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "suggestions" -d 'List what customers suggest, by product and topic, with what they are worth'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "satisfaction" -d 'Describe answers on a scale: mean, interval, distribution, trend'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "nps" -d 'Show the net promoter score with its margin of error'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "servqual" -d 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "gaps" -d 'Show where between expectation and perception service is lost (five-gap model)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "kano" -d 'Tell which features delight, please, or are taken for granted (Kano)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "acsi" -d 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "value" -d 'Set what customers get against what it costs them (delivered value)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "drivers" -d 'Tell what overall satisfaction hangs on, and where to begin'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "factors" -d 'Find what stands behind answers that go together (factor analysis)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "clusters" -d 'Find groups of respondents who answer alike (k-means)'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "loyalty" -d 'Show every measure of loyalty with its definition'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "loyalty-types" -d 'Tell true loyalty from habit: attitude against behaviour'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "apostles" -d 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "satisfaction-loyalty" -d 'Show who stays at each score: a market of choice, or captive customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "attachment" -d 'Tell how customers are attached: preference against difference from others'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "quality" -d 'Show how complete, valid and consistent the data is, with a score'
complete -c crmkit -n "__fish_crmkit_using_subcommand export; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l limit -d 'Show at most this many cases of each rule; by default 20 in a text, else all' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l strict -d 'Look for contradictions, invalid values and orphans, too: the rules of report quality; status 4 when there are some'
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l head -d 'Print the head of the chain of operations: number and seal of the latest one'
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l fix-derived -d 'Make anew what is derived from facts: histories, indexes, views and triggers; facts are not touched'
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -f -a "create" -d 'Make a backup, read it back, and remove those that are no longer kept'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -f -a "list" -d 'List the backups of a folder'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -f -a "verify" -d 'Verify backups: every byte, and that what they hold is whole'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -f -a "restore" -d 'Restore the store from a backup; the store that is replaced is kept'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and not __fish_seen_subcommand_from create list verify restore help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l dir -d 'Folder of the backups; by default beside the store: crm-backups for crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l to -d 'Write the backup to this file, which must not be there yet' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l keep -d 'Keep only the latest of so many days, weeks …: daily=7,weekly=4,monthly=12,yearly=5,last=3' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l passphrase-file -d 'Encrypt the backup with the passphrase in this file; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l recipients -d 'Encrypt the backup to the age public keys (age1…) in this file, one a line: only their owners can open it' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l encrypt -d 'Encrypt the backup with a passphrase that is asked for'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l dir -d 'Folder of the backups; by default beside the store: crm-backups for crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l verify -d 'Read every byte of each'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l dir -d 'Folder of the backups; by default beside the store: crm-backups for crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l passphrase-file -d 'Read the passphrase of the backup from this file; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l identities -d 'Read age identities (AGE-SECRET-KEY-1…) from this file; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l backup-key-file -d 'Read the key of the encrypted store in the backup from this file, when it is not the store\'s key of today' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l dir -d 'Folder of the backups; by default beside the store: crm-backups for crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l passphrase-file -d 'Read the passphrase of the backup from this file; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l identities -d 'Read age identities (AGE-SECRET-KEY-1…) from this file; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l backup-key-file -d 'Read the key of the encrypted store in the backup from this file, when it is not the store\'s key of today' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a backup, read it back, and remove those that are no longer kept'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the backups of a folder'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Verify backups: every byte, and that what they hold is whole'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Restore the store from a backup; the store that is replaced is kept'
complete -c crmkit -n "__fish_crmkit_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -l keep-own -d 'Keep these fields of your own, which must be categories' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand anonymize" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand encrypt" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand decrypt" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -l new-key-file -d 'Read the new key from this file; /dev/fd/3 is descriptor 3. Without it the key is asked for' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand rekey" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -l limit -d 'List at most this many; by default 50 in a text, else all' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -f -a "show" -d 'Show what one operation did: rows made, and fields before and after'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -f -a "export" -d 'Write the whole log for an audit: who, when, what, before and after'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and not __fish_seen_subcommand_from show export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -l limit -d 'Show at most this many changed rows; by default 50 in a text, else all' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l after -d 'Only operations after this number' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l rows -d 'List every field of the rows that were made, too'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show what one operation did: rows made, and fields before and after'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write the whole log for an audit: who, when, what, before and after'
complete -c crmkit -n "__fish_crmkit_using_subcommand ops; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand undo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand redo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -f -a "get" -d 'Print one setting'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -f -a "set" -d 'Change one setting'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -f -a "list" -d 'List every setting with its value and meaning'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and not __fish_seen_subcommand_from get set list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Print one setting'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Change one setting'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List every setting with its value and meaning'
complete -c crmkit -n "__fish_crmkit_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l limit -d 'List at most this many rows; by default 50 in a text, else all' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l timeout -d 'Stop a query that takes longer' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand sql" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -l sql -d 'Print the SQL of every table, index, view and trigger instead'
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -l db -d 'Use this store instead of $CRMKIT_DB or ./crm.db' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -l key-file -d 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -l as-of -d 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -s f -l format -d 'Write the answer in this format; by default the extension of --output decides, else text' -r -f -a "text\t'Tables for people, fitted to the width of the terminal'
csv\t'Comma-separated values of one table'
tsv\t'Tab-separated values of one table'
json\t'One JSON document with every table, its options and notes'
jsonl\t'One JSON object per line for each row of one table'
markdown\t'Tables for a document'
html\t'A document for a browser, for printing and for mailing'
xlsx\t'A workbook with a sheet for every table'"
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -s o -l output -d 'Write the answer to this file, whole or not at all' -r -F
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -l table -d 'Show only the table with this key' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -l wait -d 'Wait so long for another command that writes to the store' -r
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -l color -d 'Colour the output: auto, always or never' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -l raw -d 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -s q -l quiet -d 'Print no confirmations and no progress'
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -l no-input -d 'Never ask; a missing value is an error'
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -l yes -d 'Answer yes to every question'
complete -c crmkit -n "__fish_crmkit_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "init" -d 'Create a new, empty store'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "demo" -d 'Create a store of sample data and show what crmkit makes of it'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "customer" -d 'Keep customers: add, show, edit, list, find, tag, close'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "log" -d 'Log an interaction with a customer and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "complaint" -d 'Deal with complaints: open, list, show, advance, assign, compensate, close …'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "template" -d 'Keep texts of replies: add, list, show, remove'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "answer" -d 'Keep answers to questions that come again: add, find, list, show, remove'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "order" -d 'Enter orders by hand: add, list, show, refund, cancel'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "survey" -d 'Ask customers: define, list, show, answer, questionnaires'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "import" -d 'Import customers, orders and all other kinds of facts'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "dupes" -d 'List customers that may be one and the same, or join them'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "merge" -d 'Join records of one customer: the first survives and gets all of the others'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "report" -d 'Answer a question: overview, segments, retention, complaints …'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "explain" -d 'Show the facts behind a customer\'s figures: file, line, day of import'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "export" -d 'Export facts or a report as data'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "history" -d 'Show each field of a customer over time: when, who, before and after'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "check" -d 'Check that the store is whole; with --strict also that its data is sound'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "backup" -d 'Keep backups: create, list, verify, restore'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "anonymize" -d 'Write a copy of the store with made-up persons, for a consultant'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "encrypt" -d 'Encrypt the store with a key'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "decrypt" -d 'Write an encrypted store in the clear again'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "rekey" -d 'Give an encrypted store another key'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "ops" -d 'List what happened to the store, or show one operation'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "undo" -d 'Take an operation back'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "redo" -d 'Put an operation back that was undone'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "config" -d 'Read and change the settings of the store'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "sql" -d 'Answer a query in SQL over the readable views'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "schema" -d 'Describe the readable views of a store for queries and other tools'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "completions" -d 'Print a completion script for a shell'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "man" -d 'Print the man page'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and not __fish_seen_subcommand_from init demo customer log complaint template answer order survey import dupes merge report explain export history check backup anonymize encrypt decrypt rekey ops undo redo config sql schema completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "add" -d 'Add a customer and print the new code'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "show" -d 'Show everything known of a customer: identity, value, and what happened'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "edit" -d 'Change fields of a customer'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "list" -d 'List customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "find" -d 'List everyone a text may mean'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "tag" -d 'Add and remove tags of a customer'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "close" -d 'Record that a customer has left'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "contact" -d 'Add and remove contact persons of a company'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "erase" -d 'Erase a person for good: from every table, the log and the file'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "open" -d 'Open a complaint and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "list" -d 'List complaints'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "show" -d 'Show a complaint, its steps and its deadlines'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "advance" -d 'Take a complaint to its next step'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "assign" -d 'Give a complaint to somebody'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "edit" -d 'Change what is recorded of a complaint'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "compensate" -d 'Compensate the customer, within the budget'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "reply" -d 'Write a reply from a template, with the customer\'s and the complaint\'s fields'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "close" -d 'Close a complaint after the customer was asked'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "reopen" -d 'Open a resolved or closed complaint again'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from complaint" -f -a "import" -d 'Import old complaints with the dates of their steps'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "add" -d 'Add a template'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "list" -d 'List the templates'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "show" -d 'Show a template as it is, or the fields a template can have'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "remove" -d 'Remove a template'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from answer" -f -a "add" -d 'Add an answer to a question that comes again, and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from answer" -f -a "find" -d 'Find answers by words of the question or the answer'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from answer" -f -a "list" -d 'List the answers'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from answer" -f -a "show" -d 'Show one answer'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from answer" -f -a "remove" -d 'Remove an answer'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from order" -f -a "add" -d 'Add an order and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from order" -f -a "list" -d 'List the orders of a customer'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from order" -f -a "show" -d 'Show an order and its lines'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from order" -f -a "refund" -d 'Record money given back on an order'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from order" -f -a "cancel" -d 'Call an order off: it counts for nothing any more'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from survey" -f -a "define" -d 'Define a survey: its questions from the library, a file, or options'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from survey" -f -a "list" -d 'List the surveys with what came in'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from survey" -f -a "show" -d 'Show the questions of a survey and what came in'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from survey" -f -a "answer" -d 'Store what one respondent answered and print its code'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from survey" -f -a "questionnaires" -d 'List the ready questionnaires, or show the questions of one'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from import" -f -a "maps" -d 'List the known presets, and the mapping files of a folder'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "list" -d 'List the reports, what each needs, and whether the store has it'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "overview" -d 'Show the shop on one screen'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "alerts" -d 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "trend" -d 'Show revenue, orders and customers over time, with seasons'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "forecast" -d 'Forecast revenue, orders or customers, with the error of the past'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "rfm" -d 'Score and name customers by recency, frequency and money'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "pyramid" -d 'Show the customer pyramid: tiers by revenue'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "pareto" -d 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "clv" -d 'Predict purchases and value of every customer, with the model\'s card'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "retention" -d 'Show customers kept, lost, new and won back per period'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "cohorts" -d 'Follow customers by the period of their first purchase'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "survival" -d 'Show how long customers stay: survival curve, median, groups compared'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "projection" -d 'Project how many customers will still be there, from those so far'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "churn" -d 'Show who left, why, what they were worth, and complaints before it'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "at-risk" -d 'List the customers who are slipping away and those to win back'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "migration" -d 'Show customers who moved up and down between tiers'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "whatif" -d 'Show what more or less retention would do to value and profit'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "complaints" -d 'Show complaints by type and cause, service targets, and who came back'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "touchpoints" -d 'Show contacts by channel and purpose, their cost, and who was forgotten'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "service" -d 'Show what customers ask for, how it ends, and how long it takes'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "suggestions" -d 'List what customers suggest, by product and topic, with what they are worth'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "satisfaction" -d 'Describe answers on a scale: mean, interval, distribution, trend'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "nps" -d 'Show the net promoter score with its margin of error'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "servqual" -d 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "gaps" -d 'Show where between expectation and perception service is lost (five-gap model)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "kano" -d 'Tell which features delight, please, or are taken for granted (Kano)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "acsi" -d 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "value" -d 'Set what customers get against what it costs them (delivered value)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "drivers" -d 'Tell what overall satisfaction hangs on, and where to begin'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "factors" -d 'Find what stands behind answers that go together (factor analysis)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "clusters" -d 'Find groups of respondents who answer alike (k-means)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "loyalty" -d 'Show every measure of loyalty with its definition'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "loyalty-types" -d 'Tell true loyalty from habit: attitude against behaviour'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "apostles" -d 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "satisfaction-loyalty" -d 'Show who stays at each score: a market of choice, or captive customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "attachment" -d 'Tell how customers are attached: preference against difference from others'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "quality" -d 'Show how complete, valid and consistent the data is, with a score'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "customers" -d 'Export every customer with tags and own fields'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "contacts" -d 'Export every contact person'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "products" -d 'Export every product'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "orders" -d 'Export every order, one row for each line'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "order-lines" -d 'Export the lines of every order'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "payments" -d 'Export every payment'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "refunds" -d 'Export every dated refund'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "interactions" -d 'Export every interaction'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "complaints" -d 'Export every complaint with its steps'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "surveys" -d 'Export every answer to a survey, one row for each'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "responses" -d 'Export what customers did with campaigns'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "points" -d 'Export the ledger of loyalty points'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "rates" -d 'Export every exchange rate'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "overview" -d 'Show the shop on one screen'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "alerts" -d 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "trend" -d 'Show revenue, orders and customers over time, with seasons'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "forecast" -d 'Forecast revenue, orders or customers, with the error of the past'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "rfm" -d 'Score and name customers by recency, frequency and money'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "pyramid" -d 'Show the customer pyramid: tiers by revenue'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "pareto" -d 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "clv" -d 'Predict purchases and value of every customer, with the model\'s card'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "retention" -d 'Show customers kept, lost, new and won back per period'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "cohorts" -d 'Follow customers by the period of their first purchase'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "survival" -d 'Show how long customers stay: survival curve, median, groups compared'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "projection" -d 'Project how many customers will still be there, from those so far'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "churn" -d 'Show who left, why, what they were worth, and complaints before it'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "at-risk" -d 'List the customers who are slipping away and those to win back'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "migration" -d 'Show customers who moved up and down between tiers'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "whatif" -d 'Show what more or less retention would do to value and profit'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "touchpoints" -d 'Show contacts by channel and purpose, their cost, and who was forgotten'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "service" -d 'Show what customers ask for, how it ends, and how long it takes'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "suggestions" -d 'List what customers suggest, by product and topic, with what they are worth'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "satisfaction" -d 'Describe answers on a scale: mean, interval, distribution, trend'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "nps" -d 'Show the net promoter score with its margin of error'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "servqual" -d 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "gaps" -d 'Show where between expectation and perception service is lost (five-gap model)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "kano" -d 'Tell which features delight, please, or are taken for granted (Kano)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "acsi" -d 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "value" -d 'Set what customers get against what it costs them (delivered value)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "drivers" -d 'Tell what overall satisfaction hangs on, and where to begin'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "factors" -d 'Find what stands behind answers that go together (factor analysis)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "clusters" -d 'Find groups of respondents who answer alike (k-means)'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "loyalty" -d 'Show every measure of loyalty with its definition'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "loyalty-types" -d 'Tell true loyalty from habit: attitude against behaviour'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "apostles" -d 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "satisfaction-loyalty" -d 'Show who stays at each score: a market of choice, or captive customers'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "attachment" -d 'Tell how customers are attached: preference against difference from others'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from export" -f -a "quality" -d 'Show how complete, valid and consistent the data is, with a score'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "create" -d 'Make a backup, read it back, and remove those that are no longer kept'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "list" -d 'List the backups of a folder'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "verify" -d 'Verify backups: every byte, and that what they hold is whole'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "restore" -d 'Restore the store from a backup; the store that is replaced is kept'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from ops" -f -a "show" -d 'Show what one operation did: rows made, and fields before and after'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from ops" -f -a "export" -d 'Write the whole log for an audit: who, when, what, before and after'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Print one setting'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Change one setting'
complete -c crmkit -n "__fish_crmkit_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List every setting with its value and meaning'
