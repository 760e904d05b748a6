
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'crmkit' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'crmkit'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'crmkit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create a new, empty store')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Create a store of sample data and show what crmkit makes of it')
            [CompletionResult]::new('customer', 'customer', [CompletionResultType]::ParameterValue, 'Keep customers: add, show, edit, list, find, tag, close')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Log an interaction with a customer and print its code')
            [CompletionResult]::new('complaint', 'complaint', [CompletionResultType]::ParameterValue, 'Deal with complaints: open, list, show, advance, assign, compensate, close …')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Keep texts of replies: add, list, show, remove')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Keep answers to questions that come again: add, find, list, show, remove')
            [CompletionResult]::new('order', 'order', [CompletionResultType]::ParameterValue, 'Enter orders by hand: add, list, show, refund, cancel')
            [CompletionResult]::new('survey', 'survey', [CompletionResultType]::ParameterValue, 'Ask customers: define, list, show, answer, questionnaires')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import customers, orders and all other kinds of facts')
            [CompletionResult]::new('dupes', 'dupes', [CompletionResultType]::ParameterValue, 'List customers that may be one and the same, or join them')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Join records of one customer: the first survives and gets all of the others')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Answer a question: overview, segments, retention, complaints …')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show the facts behind a customer''s figures: file, line, day of import')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export facts or a report as data')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show each field of a customer over time: when, who, before and after')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that the store is whole; with --strict also that its data is sound')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Keep backups: create, list, verify, restore')
            [CompletionResult]::new('anonymize', 'anonymize', [CompletionResultType]::ParameterValue, 'Write a copy of the store with made-up persons, for a consultant')
            [CompletionResult]::new('encrypt', 'encrypt', [CompletionResultType]::ParameterValue, 'Encrypt the store with a key')
            [CompletionResult]::new('decrypt', 'decrypt', [CompletionResultType]::ParameterValue, 'Write an encrypted store in the clear again')
            [CompletionResult]::new('rekey', 'rekey', [CompletionResultType]::ParameterValue, 'Give an encrypted store another key')
            [CompletionResult]::new('ops', 'ops', [CompletionResultType]::ParameterValue, 'List what happened to the store, or show one operation')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take an operation back')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Put an operation back that was undone')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Read and change the settings of the store')
            [CompletionResult]::new('sql', 'sql', [CompletionResultType]::ParameterValue, 'Answer a query in SQL over the readable views')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Describe the readable views of a store for queries and other tools')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the man page')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;init' {
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'Currency of every amount: a three-letter ISO 4217 code')
            [CompletionResult]::new('--time-zone', '--time-zone', [CompletionResultType]::ParameterName, 'Time zone of the shop: an IANA name; by default the system''s')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country of the shop, two letters: phone numbers without a country code are read as its own')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;demo' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Which sample')
            [CompletionResult]::new('--generate', '--generate', [CompletionResultType]::ParameterName, 'Write customers.csv and orders.csv into this directory instead')
            [CompletionResult]::new('--customers', '--customers', [CompletionResultType]::ParameterName, 'How many customers to generate')
            [CompletionResult]::new('--orders', '--orders', [CompletionResultType]::ParameterName, 'How many orders to generate')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'The same seed gives the same data')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a customer and print the new code')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything known of a customer: identity, value, and what happened')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change fields of a customer')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List customers')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'List everyone a text may mean')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Add and remove tags of a customer')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Record that a customer has left')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Add and remove contact persons of a company')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase a person for good: from every table, the log and the file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;customer;add' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The same as NAME')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Give the customer a tag; may be given several times')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Code people use for the customer; unique in the store')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'person or company')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Company a person belongs to')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Email')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Phone')
            [CompletionResult]::new('--handles', '--handles', [CompletionResultType]::ParameterName, 'Further emails, phones and names on messengers: wechat:lihua;+86 20 5550 0101')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Street address')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'City')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Region, province or state')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country')
            [CompletionResult]::new('--postal-code', '--postal-code', [CompletionResultType]::ParameterName, 'Postal code')
            [CompletionResult]::new('--consent', '--consent', [CompletionResultType]::ParameterName, 'Channels the customer agreed to, separated by '';''')
            [CompletionResult]::new('--industry', '--industry', [CompletionResultType]::ParameterName, 'Industry of a company')
            [CompletionResult]::new('--occupation', '--occupation', [CompletionResultType]::ParameterName, 'Occupation of a person')
            [CompletionResult]::new('--gender', '--gender', [CompletionResultType]::ParameterName, 'Gender')
            [CompletionResult]::new('--birthday', '--birthday', [CompletionResultType]::ParameterName, 'Birthday')
            [CompletionResult]::new('--education', '--education', [CompletionResultType]::ParameterName, 'Education')
            [CompletionResult]::new('--income-band', '--income-band', [CompletionResultType]::ParameterName, 'Income band')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'How the customer was acquired')
            [CompletionResult]::new('--acquired-on', '--acquired-on', [CompletionResultType]::ParameterName, 'When the customer was acquired')
            [CompletionResult]::new('--acquisition-cost', '--acquisition-cost', [CompletionResultType]::ParameterName, 'What acquiring the customer cost')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Account manager')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'prospect, active, lapsed or closed')
            [CompletionResult]::new('--closed-on', '--closed-on', [CompletionResultType]::ParameterName, 'When the customer left')
            [CompletionResult]::new('--churn-reason', '--churn-reason', [CompletionResultType]::ParameterName, 'Why the customer left: price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'What the customer spends per year on this category with anyone')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Free notes')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set a field of your own; may be given several times')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer;show' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most this many events; by default 30 in a text, else all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New full name')
            [CompletionResult]::new('--clear', '--clear', [CompletionResultType]::ParameterName, 'Clear this field; may be given several times')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Code people use for the customer; unique in the store')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'person or company')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Company a person belongs to')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Email')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Phone')
            [CompletionResult]::new('--handles', '--handles', [CompletionResultType]::ParameterName, 'Further emails, phones and names on messengers: wechat:lihua;+86 20 5550 0101')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Street address')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'City')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Region, province or state')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country')
            [CompletionResult]::new('--postal-code', '--postal-code', [CompletionResultType]::ParameterName, 'Postal code')
            [CompletionResult]::new('--consent', '--consent', [CompletionResultType]::ParameterName, 'Channels the customer agreed to, separated by '';''')
            [CompletionResult]::new('--industry', '--industry', [CompletionResultType]::ParameterName, 'Industry of a company')
            [CompletionResult]::new('--occupation', '--occupation', [CompletionResultType]::ParameterName, 'Occupation of a person')
            [CompletionResult]::new('--gender', '--gender', [CompletionResultType]::ParameterName, 'Gender')
            [CompletionResult]::new('--birthday', '--birthday', [CompletionResultType]::ParameterName, 'Birthday')
            [CompletionResult]::new('--education', '--education', [CompletionResultType]::ParameterName, 'Education')
            [CompletionResult]::new('--income-band', '--income-band', [CompletionResultType]::ParameterName, 'Income band')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'How the customer was acquired')
            [CompletionResult]::new('--acquired-on', '--acquired-on', [CompletionResultType]::ParameterName, 'When the customer was acquired')
            [CompletionResult]::new('--acquisition-cost', '--acquisition-cost', [CompletionResultType]::ParameterName, 'What acquiring the customer cost')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Account manager')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'prospect, active, lapsed or closed')
            [CompletionResult]::new('--closed-on', '--closed-on', [CompletionResultType]::ParameterName, 'When the customer left')
            [CompletionResult]::new('--churn-reason', '--churn-reason', [CompletionResultType]::ParameterName, 'Why the customer left: price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'What the customer spends per year on this category with anyone')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Free notes')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set a field of your own; may be given several times')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only customers with this status: prospect, active, lapsed or closed')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Only customers with this tag')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'Only customers in this city')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Only customers of this account manager')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only customers whose code, name, company, email, phone, city or notes contain this')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many; by default 50 in a text, else all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer;find' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer;tag' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer;close' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Day on which the customer left; by default today')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer;contact' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact person')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a contact person')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;customer;contact;add' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What the person does there')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Email')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Phone')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Free notes')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer;contact;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer;contact;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact person')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a contact person')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;customer;contact;help;add' {
            break
        }
        'crmkit;customer;contact;help;remove' {
            break
        }
        'crmkit;customer;contact;help;help' {
            break
        }
        'crmkit;customer;erase' {
            [CompletionResult]::new('--contact', '--contact', [CompletionResultType]::ParameterName, 'Erase only the contact person with this name or email; the customer stays as it is')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;customer;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a customer and print the new code')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything known of a customer: identity, value, and what happened')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change fields of a customer')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List customers')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'List everyone a text may mean')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Add and remove tags of a customer')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Record that a customer has left')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Add and remove contact persons of a company')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase a person for good: from every table, the log and the file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;customer;help;add' {
            break
        }
        'crmkit;customer;help;show' {
            break
        }
        'crmkit;customer;help;edit' {
            break
        }
        'crmkit;customer;help;list' {
            break
        }
        'crmkit;customer;help;find' {
            break
        }
        'crmkit;customer;help;tag' {
            break
        }
        'crmkit;customer;help;close' {
            break
        }
        'crmkit;customer;help;contact' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact person')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a contact person')
            break
        }
        'crmkit;customer;help;contact;add' {
            break
        }
        'crmkit;customer;help;contact;remove' {
            break
        }
        'crmkit;customer;help;erase' {
            break
        }
        'crmkit;customer;help;help' {
            break
        }
        'crmkit;log' {
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'visit, phone, email, sms, chat, social, web, post or event')
            [CompletionResult]::new('--direction', '--direction', [CompletionResultType]::ParameterName, 'in: the customer began; out: the shop began')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'inquiry, advice, suggestion, service, sales, care or marketing')
            [CompletionResult]::new('--staff', '--staff', [CompletionResultType]::ParameterName, 'Member of staff')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'What was said')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'How many minutes it took')
            [CompletionResult]::new('--cost', '--cost', [CompletionResultType]::ParameterName, 'What it cost')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'How it ended')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'Code of the product it was about')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'What it was about; suggestions are listed by it')
            [CompletionResult]::new('--follow-up', '--follow-up', [CompletionResultType]::ParameterName, 'Day on which to come back to it')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it was; by default now')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Code of the interaction; by default the next free one: I0001 …')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set a field of your own; may be given several times')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Open a complaint and print its code')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List complaints')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a complaint, its steps and its deadlines')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Take a complaint to its next step')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give a complaint to somebody')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is recorded of a complaint')
            [CompletionResult]::new('compensate', 'compensate', [CompletionResultType]::ParameterValue, 'Compensate the customer, within the budget')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Write a reply from a template, with the customer''s and the complaint''s fields')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close a complaint after the customer was asked')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a resolved or closed complaint again')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import old complaints with the dates of their steps')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;complaint;open' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'quality, price, after-sales, delivery, attitude or other')
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'defect, communication, expectation, management or competitor')
            [CompletionResult]::new('--severity', '--severity', [CompletionResultType]::ParameterName, '1 (slight) to 4 (critical); decides on the deadlines')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'visit, phone, email, sms, chat, social, web, post or event')
            [CompletionResult]::new('--order', '--order', [CompletionResultType]::ParameterName, 'Code of the order concerned')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'Code of the product concerned')
            [CompletionResult]::new('--assignee', '--assignee', [CompletionResultType]::ParameterName, 'Who deals with it')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'What the customer said')
            [CompletionResult]::new('--follow-up', '--follow-up', [CompletionResultType]::ParameterName, 'Day on which to come back to the customer')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it came in; by default now')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Code of the complaint; by default the next free one: K0001 …')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set a field of your own; may be given several times')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;list' {
            [CompletionResult]::new('--severity', '--severity', [CompletionResultType]::ParameterName, 'Only complaints of this severity, or from one to another: 3..4')
            [CompletionResult]::new('--assignee', '--assignee', [CompletionResultType]::ParameterName, 'Only complaints of this assignee')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only this type: quality, price, after-sales, delivery, attitude or other')
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'Only this cause: defect, communication, expectation, management or competitor')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'Only this channel: visit, phone, email, sms, chat, social, web, post or event')
            [CompletionResult]::new('--step', '--step', [CompletionResultType]::ParameterName, 'Only complaints that stand at this step')
            [CompletionResult]::new('--customer', '--customer', [CompletionResultType]::ParameterName, 'Only complaints of this customer: code, email, phone, or a unique part of the name')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'Only complaints about this product')
            [CompletionResult]::new('--order', '--order', [CompletionResultType]::ParameterName, 'Only complaints about this order')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only complaints received on this day or later')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only complaints received on this day or earlier')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many; by default 50 in a text, else all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only complaints that are neither resolved nor closed')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Only open complaints past a deadline')
            [CompletionResult]::new('--escalated', '--escalated', [CompletionResultType]::ParameterName, 'Only open complaints that are near a deadline or past it: beyond the setting escalate-at')
            [CompletionResult]::new('--reopened', '--reopened', [CompletionResultType]::ParameterName, 'Only complaints that were opened again')
            [CompletionResult]::new('--unassigned', '--unassigned', [CompletionResultType]::ParameterName, 'Only complaints that nobody deals with')
            [CompletionResult]::new('--follow-up-due', '--follow-up-due', [CompletionResultType]::ParameterName, 'Only complaints whose follow-up is due on the as-of date or before')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;advance' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Step to take; by default the next one')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What was done')
            [CompletionResult]::new('--resolution', '--resolution', [CompletionResultType]::ParameterName, 'How the complaint was settled')
            [CompletionResult]::new('--compensation', '--compensation', [CompletionResultType]::ParameterName, 'voucher, refund, replacement, repair, discount, gift, points, apology or other')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'Amount of the compensation')
            [CompletionResult]::new('--satisfaction', '--satisfaction', [CompletionResultType]::ParameterName, 'How satisfied the customer is with it, 1 to 5')
            [CompletionResult]::new('--led-to', '--led-to', [CompletionResultType]::ParameterName, 'Code of the order that the complaint led to')
            [CompletionResult]::new('--follow-up', '--follow-up', [CompletionResultType]::ParameterName, 'Day on which to come back to the customer')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it was; by default now')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;assign' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;edit' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'quality, price, after-sales, delivery, attitude or other')
            [CompletionResult]::new('--cause', '--cause', [CompletionResultType]::ParameterName, 'defect, communication, expectation, management or competitor')
            [CompletionResult]::new('--severity', '--severity', [CompletionResultType]::ParameterName, '1 (slight) to 4 (critical); decides on the deadlines')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'visit, phone, email, sms, chat, social, web, post or event')
            [CompletionResult]::new('--order', '--order', [CompletionResultType]::ParameterName, 'Code of the order concerned')
            [CompletionResult]::new('--product', '--product', [CompletionResultType]::ParameterName, 'Code of the product concerned')
            [CompletionResult]::new('--assignee', '--assignee', [CompletionResultType]::ParameterName, 'Who deals with it')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'What the customer said')
            [CompletionResult]::new('--resolution', '--resolution', [CompletionResultType]::ParameterName, 'How the complaint was settled')
            [CompletionResult]::new('--satisfaction', '--satisfaction', [CompletionResultType]::ParameterName, 'How satisfied the customer is with it, 1 to 5')
            [CompletionResult]::new('--led-to', '--led-to', [CompletionResultType]::ParameterName, 'Code of the order that the complaint led to')
            [CompletionResult]::new('--follow-up', '--follow-up', [CompletionResultType]::ParameterName, 'Day on which to come back to the customer')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set a field of your own; may be given several times')
            [CompletionResult]::new('--clear', '--clear', [CompletionResultType]::ParameterName, 'Clear this field; may be given several times')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;compensate' {
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'What it is worth or costs')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When it is given; by default today')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Put it in the place of one that was recorded before')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;reply' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;close' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What was done')
            [CompletionResult]::new('--resolution', '--resolution', [CompletionResultType]::ParameterName, 'How the complaint was settled')
            [CompletionResult]::new('--compensation', '--compensation', [CompletionResultType]::ParameterName, 'voucher, refund, replacement, repair, discount, gift, points, apology or other')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'Amount of the compensation')
            [CompletionResult]::new('--satisfaction', '--satisfaction', [CompletionResultType]::ParameterName, 'How satisfied the customer is with it, 1 to 5')
            [CompletionResult]::new('--led-to', '--led-to', [CompletionResultType]::ParameterName, 'Code of the order that the complaint led to')
            [CompletionResult]::new('--follow-up', '--follow-up', [CompletionResultType]::ParameterName, 'Day on which to come back to the customer')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it was; by default now')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;reopen' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Why it is opened again')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When it was; by default now')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;import' {
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'Take this column for a field; may be given several times')
            [CompletionResult]::new('--use-map', '--use-map', [CompletionResultType]::ParameterName, 'Read the file as a mapping file says; columns it does not name are kept as own fields')
            [CompletionResult]::new('--date-format', '--date-format', [CompletionResultType]::ParameterName, 'Order of numeric dates [default: found from the whole column]')
            [CompletionResult]::new('--on-duplicate', '--on-duplicate', [CompletionResultType]::ParameterName, 'What to do with complaints the store knows [default: update]')
            [CompletionResult]::new('--unknown-customer', '--unknown-customer', [CompletionResultType]::ParameterName, 'What to do with complaints of customers the store does not know [default: create]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Show what each column is taken for and why, with sample values; import nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, say what would happen, write nothing')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Write nothing if any row is rejected')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;complaint;help' {
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Open a complaint and print its code')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List complaints')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a complaint, its steps and its deadlines')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Take a complaint to its next step')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give a complaint to somebody')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is recorded of a complaint')
            [CompletionResult]::new('compensate', 'compensate', [CompletionResultType]::ParameterValue, 'Compensate the customer, within the budget')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Write a reply from a template, with the customer''s and the complaint''s fields')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close a complaint after the customer was asked')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a resolved or closed complaint again')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import old complaints with the dates of their steps')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;complaint;help;open' {
            break
        }
        'crmkit;complaint;help;list' {
            break
        }
        'crmkit;complaint;help;show' {
            break
        }
        'crmkit;complaint;help;advance' {
            break
        }
        'crmkit;complaint;help;assign' {
            break
        }
        'crmkit;complaint;help;edit' {
            break
        }
        'crmkit;complaint;help;compensate' {
            break
        }
        'crmkit;complaint;help;reply' {
            break
        }
        'crmkit;complaint;help;close' {
            break
        }
        'crmkit;complaint;help;reopen' {
            break
        }
        'crmkit;complaint;help;import' {
            break
        }
        'crmkit;complaint;help;help' {
            break
        }
        'crmkit;template' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a template')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a template as it is, or the fields a template can have')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a template')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;template;add' {
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'The text')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Read the text from this file; - is standard input')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Put it in the place of the one with this code')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;template;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;template;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'List the fields that a template can have')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;template;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;template;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a template')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a template as it is, or the fields a template can have')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a template')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;template;help;add' {
            break
        }
        'crmkit;template;help;list' {
            break
        }
        'crmkit;template;help;show' {
            break
        }
        'crmkit;template;help;remove' {
            break
        }
        'crmkit;template;help;help' {
            break
        }
        'crmkit;answer' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an answer to a question that comes again, and print its code')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find answers by words of the question or the answer')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the answers')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one answer')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove an answer')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;answer;add' {
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'What it is about')
            [CompletionResult]::new('--words', '--words', [CompletionResultType]::ParameterName, 'Further words under which it is found')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Code of the answer; by default the next free one: A0001 …')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Put it in the place of the one with this code')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;answer;find' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;answer;list' {
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Only answers about this')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;answer;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;answer;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;answer;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an answer to a question that comes again, and print its code')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find answers by words of the question or the answer')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the answers')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one answer')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove an answer')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;answer;help;add' {
            break
        }
        'crmkit;answer;help;find' {
            break
        }
        'crmkit;answer;help;list' {
            break
        }
        'crmkit;answer;help;show' {
            break
        }
        'crmkit;answer;help;remove' {
            break
        }
        'crmkit;answer;help;help' {
            break
        }
        'crmkit;order' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an order and print its code')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the orders of a customer')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an order and its lines')
            [CompletionResult]::new('refund', 'refund', [CompletionResultType]::ParameterValue, 'Record money given back on an order')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Call an order off: it counts for nothing any more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;order;add' {
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'What is charged, after discount and before refunds; negative for a return')
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'Day of the order; by default today')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Code of the order; by default the next free one: O0001 …')
            [CompletionResult]::new('--line', '--line', [CompletionResultType]::ParameterName, 'A line: SKU xQUANTITY @PRICE NAME; may be given several times')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'pending, paid, shipped, completed, cancelled, refunded or partly-refunded')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'Sales channel')
            [CompletionResult]::new('--discount', '--discount', [CompletionResultType]::ParameterName, 'Discount already taken off')
            [CompletionResult]::new('--refund', '--refund', [CompletionResultType]::ParameterName, 'What was given back of it')
            [CompletionResult]::new('--due-on', '--due-on', [CompletionResultType]::ParameterName, 'When payment is due')
            [CompletionResult]::new('--paid-on', '--paid-on', [CompletionResultType]::ParameterName, 'When it was paid')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Free notes')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set a field of your own; may be given several times')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;order;list' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many; by default 50 in a text, else all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;order;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;order;refund' {
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'What is given back; by default all that is left')
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'The day it is given back [default: today]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;order;cancel' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;order;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an order and print its code')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the orders of a customer')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an order and its lines')
            [CompletionResult]::new('refund', 'refund', [CompletionResultType]::ParameterValue, 'Record money given back on an order')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Call an order off: it counts for nothing any more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;order;help;add' {
            break
        }
        'crmkit;order;help;list' {
            break
        }
        'crmkit;order;help;show' {
            break
        }
        'crmkit;order;help;refund' {
            break
        }
        'crmkit;order;help;cancel' {
            break
        }
        'crmkit;order;help;help' {
            break
        }
        'crmkit;survey' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('define', 'define', [CompletionResultType]::ParameterValue, 'Define a survey: its questions from the library, a file, or options')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the surveys with what came in')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the questions of a survey and what came in')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Store what one respondent answered and print its code')
            [CompletionResult]::new('questionnaires', 'questionnaires', [CompletionResultType]::ParameterValue, 'List the ready questionnaires, or show the questions of one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;survey;define' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What it is called')
            [CompletionResult]::new('--notes', '--notes', [CompletionResultType]::ParameterName, 'Free notes')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Ask what a ready questionnaire asks; ''survey questionnaires'' lists them')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Ask what a TOML file, a CSV file or a workbook lists')
            [CompletionResult]::new('--feature', '--feature', [CompletionResultType]::ParameterName, 'A feature to ask about, where the questionnaire asks about features; may be given several times')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'Language of the questions of a questionnaire')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'A question: CODE; WORDS; role=ROLE; scale=LOW-HIGH; dimension=…; feature=…; importance=…; may be given several times')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--update', '--update', [CompletionResultType]::ParameterName, 'Add questions to a survey that is there, and change those with the same code')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;survey;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;survey;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;survey;answer' {
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Answers: the code of each question and what was answered')
            [CompletionResult]::new('--customer', '--customer', [CompletionResultType]::ParameterName, 'Who answered: code, email, phone, or a unique part of the name')
            [CompletionResult]::new('--order', '--order', [CompletionResultType]::ParameterName, 'Code of the order it is about')
            [CompletionResult]::new('--complaint', '--complaint', [CompletionResultType]::ParameterName, 'Code of the complaint it is about')
            [CompletionResult]::new('--respondent', '--respondent', [CompletionResultType]::ParameterName, 'What the respondent is called on the questionnaire, such as its number')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'Where it was asked')
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'Day of the answer; by default today')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Code of the response; by default the next free one: R0001 …')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;survey;questionnaires' {
            [CompletionResult]::new('--feature', '--feature', [CompletionResultType]::ParameterName, 'A feature to ask about; may be given several times')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'Language of the questions')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;survey;help' {
            [CompletionResult]::new('define', 'define', [CompletionResultType]::ParameterValue, 'Define a survey: its questions from the library, a file, or options')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the surveys with what came in')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the questions of a survey and what came in')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Store what one respondent answered and print its code')
            [CompletionResult]::new('questionnaires', 'questionnaires', [CompletionResultType]::ParameterValue, 'List the ready questionnaires, or show the questions of one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;survey;help;define' {
            break
        }
        'crmkit;survey;help;list' {
            break
        }
        'crmkit;survey;help;show' {
            break
        }
        'crmkit;survey;help;answer' {
            break
        }
        'crmkit;survey;help;questionnaires' {
            break
        }
        'crmkit;survey;help;help' {
            break
        }
        'crmkit;import' {
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'Take this column for a field; may be given several times')
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'Read the file as the export of a shop system: a name that import maps lists, or none [default: found from the header]')
            [CompletionResult]::new('--use-map', '--use-map', [CompletionResultType]::ParameterName, 'Read the file as a mapping file says; columns it does not name are kept as own fields')
            [CompletionResult]::new('--save-map', '--save-map', [CompletionResultType]::ParameterName, 'Write what was decided to a mapping file, for --use-map')
            [CompletionResult]::new('--delimiter', '--delimiter', [CompletionResultType]::ParameterName, 'The character between fields, or tab, or blanks for columns lined up with them [default: found]')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'The encoding of the text, such as gb18030 or windows-1252 [default: found from the whole file]')
            [CompletionResult]::new('--quote', '--quote', [CompletionResultType]::ParameterName, 'The character around fields, with a backslash before it if that is how it is written inside of them; or none [default: found]')
            [CompletionResult]::new('--sheet', '--sheet', [CompletionResultType]::ParameterName, 'Name or number of the sheet of a workbook [default: the one that has the columns]')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'Lines above the header to pass over [default: found]')
            [CompletionResult]::new('--date-format', '--date-format', [CompletionResultType]::ParameterName, 'Order of numeric dates [default: found from the whole column]')
            [CompletionResult]::new('--decimal', '--decimal', [CompletionResultType]::ParameterName, 'Decimal mark [default: found from the whole column]')
            [CompletionResult]::new('--on-duplicate', '--on-duplicate', [CompletionResultType]::ParameterName, 'What to do with records the store knows [default: fill for customers, update for all else]')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Match customers by these keys, tried in order, such as code,email,name+city [default: by code; without one by email, then phone]')
            [CompletionResult]::new('--unknown-customer', '--unknown-customer', [CompletionResultType]::ParameterName, 'What to do with facts of customers the store does not know [default: create]')
            [CompletionResult]::new('--max-errors', '--max-errors', [CompletionResultType]::ParameterName, 'Stop, writing nothing, once more than N rows are rejected')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write rejected rows here instead of FILE.rejects.csv')
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'The survey that the answers belong to [default: the file''s name]')
            [CompletionResult]::new('--scale', '--scale', [CompletionResultType]::ParameterName, 'The scale of a survey''s questions, such as 1-10 [default: found from the answers]')
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Write what became of every row to this file (.csv, .tsv or .jsonl); with --dry-run, too')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Show what each column is taken for and why, with sample values; import nothing')
            [CompletionResult]::new('--split-name', '--split-name', [CompletionResultType]::ParameterName, 'Keep given and family name of full names as own fields, too')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'The file has no header row; columns are called 1, 2, 3 … for --map')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Do everything, say what would happen, write nothing')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Write nothing if any row is rejected')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Take cells as they are: leave the apostrophe that neutralises formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('maps', 'maps', [CompletionResultType]::ParameterValue, 'List the known presets, and the mapping files of a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;import;maps' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;import;help' {
            [CompletionResult]::new('maps', 'maps', [CompletionResultType]::ParameterValue, 'List the known presets, and the mapping files of a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;import;help;maps' {
            break
        }
        'crmkit;import;help;help' {
            break
        }
        'crmkit;dupes' {
            [CompletionResult]::new('--above', '--above', [CompletionResultType]::ParameterName, 'List pairs with this score or more, from 0.3 to 1')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'List only pairs in which this field agrees: email, phone, name, birthday …')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many; by default 50 in a text, else all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--merge', '--merge', [CompletionResultType]::ParameterName, 'Join the customers of each group in which any two have the score; 0.95 unless --above says otherwise')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'With --merge: show what would be joined, and do nothing')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;merge' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports, what each needs, and whether the store has it')
            [CompletionResult]::new('overview', 'overview', [CompletionResultType]::ParameterValue, 'Show the shop on one screen')
            [CompletionResult]::new('alerts', 'alerts', [CompletionResultType]::ParameterValue, 'Warn of what stands out: complaints, churn, satisfaction, silent key customers')
            [CompletionResult]::new('trend', 'trend', [CompletionResultType]::ParameterValue, 'Show revenue, orders and customers over time, with seasons')
            [CompletionResult]::new('forecast', 'forecast', [CompletionResultType]::ParameterValue, 'Forecast revenue, orders or customers, with the error of the past')
            [CompletionResult]::new('rfm', 'rfm', [CompletionResultType]::ParameterValue, 'Score and name customers by recency, frequency and money')
            [CompletionResult]::new('pyramid', 'pyramid', [CompletionResultType]::ParameterValue, 'Show the customer pyramid: tiers by revenue')
            [CompletionResult]::new('pareto', 'pareto', [CompletionResultType]::ParameterValue, 'Show how much revenue the best customers bring: 80/20, deciles, Gini')
            [CompletionResult]::new('clv', 'clv', [CompletionResultType]::ParameterValue, 'Predict purchases and value of every customer, with the model''s card')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'Show customers kept, lost, new and won back per period')
            [CompletionResult]::new('cohorts', 'cohorts', [CompletionResultType]::ParameterValue, 'Follow customers by the period of their first purchase')
            [CompletionResult]::new('survival', 'survival', [CompletionResultType]::ParameterValue, 'Show how long customers stay: survival curve, median, groups compared')
            [CompletionResult]::new('projection', 'projection', [CompletionResultType]::ParameterValue, 'Project how many customers will still be there, from those so far')
            [CompletionResult]::new('churn', 'churn', [CompletionResultType]::ParameterValue, 'Show who left, why, what they were worth, and complaints before it')
            [CompletionResult]::new('at-risk', 'at-risk', [CompletionResultType]::ParameterValue, 'List the customers who are slipping away and those to win back')
            [CompletionResult]::new('migration', 'migration', [CompletionResultType]::ParameterValue, 'Show customers who moved up and down between tiers')
            [CompletionResult]::new('whatif', 'whatif', [CompletionResultType]::ParameterValue, 'Show what more or less retention would do to value and profit')
            [CompletionResult]::new('complaints', 'complaints', [CompletionResultType]::ParameterValue, 'Show complaints by type and cause, service targets, and who came back')
            [CompletionResult]::new('touchpoints', 'touchpoints', [CompletionResultType]::ParameterValue, 'Show contacts by channel and purpose, their cost, and who was forgotten')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'Show what customers ask for, how it ends, and how long it takes')
            [CompletionResult]::new('suggestions', 'suggestions', [CompletionResultType]::ParameterValue, 'List what customers suggest, by product and topic, with what they are worth')
            [CompletionResult]::new('satisfaction', 'satisfaction', [CompletionResultType]::ParameterValue, 'Describe answers on a scale: mean, interval, distribution, trend')
            [CompletionResult]::new('nps', 'nps', [CompletionResultType]::ParameterValue, 'Show the net promoter score with its margin of error')
            [CompletionResult]::new('servqual', 'servqual', [CompletionResultType]::ParameterValue, 'Compare what customers find with what they expect, by dimension (SERVQUAL)')
            [CompletionResult]::new('gaps', 'gaps', [CompletionResultType]::ParameterValue, 'Show where between expectation and perception service is lost (five-gap model)')
            [CompletionResult]::new('kano', 'kano', [CompletionResultType]::ParameterValue, 'Tell which features delight, please, or are taken for granted (Kano)')
            [CompletionResult]::new('acsi', 'acsi', [CompletionResultType]::ParameterValue, 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)')
            [CompletionResult]::new('value', 'value', [CompletionResultType]::ParameterValue, 'Set what customers get against what it costs them (delivered value)')
            [CompletionResult]::new('drivers', 'drivers', [CompletionResultType]::ParameterValue, 'Tell what overall satisfaction hangs on, and where to begin')
            [CompletionResult]::new('factors', 'factors', [CompletionResultType]::ParameterValue, 'Find what stands behind answers that go together (factor analysis)')
            [CompletionResult]::new('clusters', 'clusters', [CompletionResultType]::ParameterValue, 'Find groups of respondents who answer alike (k-means)')
            [CompletionResult]::new('loyalty', 'loyalty', [CompletionResultType]::ParameterValue, 'Show every measure of loyalty with its definition')
            [CompletionResult]::new('loyalty-types', 'loyalty-types', [CompletionResultType]::ParameterValue, 'Tell true loyalty from habit: attitude against behaviour')
            [CompletionResult]::new('apostles', 'apostles', [CompletionResultType]::ParameterValue, 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty')
            [CompletionResult]::new('satisfaction-loyalty', 'satisfaction-loyalty', [CompletionResultType]::ParameterValue, 'Show who stays at each score: a market of choice, or captive customers')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Tell how customers are attached: preference against difference from others')
            [CompletionResult]::new('quality', 'quality', [CompletionResultType]::ParameterValue, 'Show how complete, valid and consistent the data is, with a score')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;report;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;overview' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;alerts' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods that are compared')
            [CompletionResult]::new('--recent', '--recent', [CompletionResultType]::ParameterName, 'Whole periods before the as-of date in which something must stand out; the ones before them tell what is usual')
            [CompletionResult]::new('--fail-if', '--fail-if', [CompletionResultType]::ParameterName, 'End with status 4 when there is an alert, or a critical one')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;trend' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;forecast' {
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'What is forecast')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods')
            [CompletionResult]::new('--periods', '--periods', [CompletionResultType]::ParameterName, 'Periods to forecast [default: 12 months, 4 quarters or 13 weeks]')
            [CompletionResult]::new('--method', '--method', [CompletionResultType]::ParameterName, 'How to forecast')
            [CompletionResult]::new('--weights', '--weights', [CompletionResultType]::ParameterName, 'Weights of level, trend and season in Holt–Winters, each from 0 to 1, instead of those that fit best')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Where Holt–Winters begins')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;rfm' {
            [CompletionResult]::new('--scheme', '--scheme', [CompletionResultType]::ParameterName, 'How customers are named by their scores')
            [CompletionResult]::new('--ties', '--ties', [CompletionResultType]::ParameterName, 'Which scores equal values get [default: rank; quantile with --scheme rpackage]')
            [CompletionResult]::new('--bins', '--bins', [CompletionResultType]::ParameterName, 'Number of scores per measure; the schemes eleven, ten and rpackage need 5')
            [CompletionResult]::new('--cuts', '--cuts', [CompletionResultType]::ParameterName, 'Fixed cut points by measure instead of --ties: r in days, f in purchases, m in money, ascending')
            [CompletionResult]::new('--frequency', '--frequency', [CompletionResultType]::ParameterName, 'What counts as a purchase for the frequency [default: days; orders with --scheme rpackage]')
            [CompletionResult]::new('--monetary', '--monetary', [CompletionResultType]::ParameterName, 'What the monetary measure is')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;pyramid' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'What customers are ranked by')
            [CompletionResult]::new('--shares', '--shares', [CompletionResultType]::ParameterName, 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Least amounts of VIP, major and ordinary customers instead of shares')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;pareto' {
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;clv' {
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'How customers are thought to leave')
            [CompletionResult]::new('--calibration-end', '--calibration-end', [CompletionResultType]::ParameterName, 'Let the model see facts up to this day only, predict from it, and check by what came after [default: the as-of date]')
            [CompletionResult]::new('--horizon', '--horizon', [CompletionResultType]::ParameterName, 'How far ahead value is counted: 12m, 52w, 365d, 2y, or infinite with --model paretonbd')
            [CompletionResult]::new('--discount', '--discount', [CompletionResultType]::ParameterName, 'Discount per year')
            [CompletionResult]::new('--margin', '--margin', [CompletionResultType]::ParameterName, 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many customers, the most valuable first')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;retention' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--over', '--over', [CompletionResultType]::ParameterName, 'Months over which groups are compared')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;cohorts' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods')
            [CompletionResult]::new('--show', '--show', [CompletionResultType]::ParameterName, 'What the cells hold')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;survival' {
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--ci', '--ci', [CompletionResultType]::ParameterName, 'Scale of the 95 % limits: log-log as lifelines, log as R, plain as textbooks')
            [CompletionResult]::new('--unit', '--unit', [CompletionResultType]::ParameterName, 'Unit of time of the curve [default: the shortest that gives a readable table]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Count from this day, for those who were there then [default: the first day of each; with --group-by tier or segment, 12 months before the as-of date]')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;projection' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of a period, counted from each customer''s first day')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Customers whose first day lies in this window: a period such as 2024Q1, FROM..TO, or 24m')
            [CompletionResult]::new('--periods', '--periods', [CompletionResultType]::ParameterName, 'Periods to project beyond those observed')
            [CompletionResult]::new('--discount', '--discount', [CompletionResultType]::ParameterName, 'Discount per year, for the discounted lifetimes')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;churn' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--complaint-days', '--complaint-days', [CompletionResultType]::ParameterName, 'Days for which a complaint counts as recent [default: 90, and the lapse window where silence tells who left]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;at-risk' {
            [CompletionResult]::new('--p-alive', '--p-alive', [CompletionResultType]::ParameterName, 'Report customers whose chance to be still there is below this')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Report customers who have been silent for more than so many times their own median gap')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'How customers are thought to leave')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many customers in each list, those with the most at stake first')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;migration' {
            [CompletionResult]::new('--length', '--length', [CompletionResultType]::ParameterName, 'Length of the two windows: the later one ends at the as-of date, the earlier one just before it begins')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'The earlier window, instead of --length: a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'The later window, instead of --length')
            [CompletionResult]::new('--shares', '--shares', [CompletionResultType]::ParameterName, 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]')
            [CompletionResult]::new('--bounds', '--bounds', [CompletionResultType]::ParameterName, 'Least revenue of every tier but the lowest, ascending, instead of shares')
            [CompletionResult]::new('--margin', '--margin', [CompletionResultType]::ParameterName, 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]')
            [CompletionResult]::new('--discount', '--discount', [CompletionResultType]::ParameterName, 'Discount per year, for the value of a tier')
            [CompletionResult]::new('--ahead', '--ahead', [CompletionResultType]::ParameterName, 'Windows to look ahead, for the value of a tier')
            [CompletionResult]::new('--candidates', '--candidates', [CompletionResultType]::ParameterName, 'Candidates for an upgrade that are listed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;whatif' {
            [CompletionResult]::new('--points', '--points', [CompletionResultType]::ParameterName, 'Changes of the yearly retention in points; those that lead below 0 or above 100 % are left out')
            [CompletionResult]::new('--margin', '--margin', [CompletionResultType]::ParameterName, 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]')
            [CompletionResult]::new('--discount', '--discount', [CompletionResultType]::ParameterName, 'Discount per year')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;complaints' {
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;touchpoints' {
            [CompletionResult]::new('--touched-within', '--touched-within', [CompletionResultType]::ParameterName, 'Days in which an active customer should have been touched')
            [CompletionResult]::new('--asked-again-within', '--asked-again-within', [CompletionResultType]::ParameterName, 'Days in which a customer who asks again was not helped at the first contact')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;service' {
            [CompletionResult]::new('--asked-again-within', '--asked-again-within', [CompletionResultType]::ParameterName, 'Days in which a customer who asks again was not helped at the first contact')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;suggestions' {
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only suggestions without an outcome: nobody has said what becomes of them')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;satisfaction' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'Questions by their codes [default: those about satisfaction, else all that are answered with numbers]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods of the trend')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--sent', '--sent', [CompletionResultType]::ParameterName, 'Base of the response rate: the campaign by which the survey was sent out, tag:NAME for the customers with a tag, or how many questionnaires were handed out')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;nps' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'The question, where its role does not tell')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods of the trend')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;servqual' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--weight', '--weight', [CompletionResultType]::ParameterName, 'Weight of a dimension; may be given several times [default: what respondents answered about importance, else that of the questions]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;gaps' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;kano' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--evaluation', '--evaluation', [CompletionResultType]::ParameterName, 'Which table turns two answers into a class')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;acsi' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'Questions by their codes [default: those with the roles satisfaction, confirmation, ideal]')
            [CompletionResult]::new('--weights', '--weights', [CompletionResultType]::ParameterName, 'How the questions are weighted')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods of the trend')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;value' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;drivers' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'Question about overall satisfaction [default: the one with the role satisfaction, else csat]')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'Questions that may drive it [default: all others answered with numbers, but for the roles importance and nps]')
            [CompletionResult]::new('--importance', '--importance', [CompletionResultType]::ParameterName, 'What importance is')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;factors' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'Questions by their codes [default: all that are answered with numbers]')
            [CompletionResult]::new('--factors', '--factors', [CompletionResultType]::ParameterName, 'Number of factors [default: as many as there are eigenvalues above 1]')
            [CompletionResult]::new('--extraction', '--extraction', [CompletionResultType]::ParameterName, 'How factors are extracted')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--unrotated', '--unrotated', [CompletionResultType]::ParameterName, 'Leave the factors as they are extracted, without varimax')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;clusters' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'Questions by their codes [default: all that are answered with numbers]')
            [CompletionResult]::new('--k', '--k', [CompletionResultType]::ParameterName, 'Number of clusters [default: the one of 2 to 8 that keeps them best apart]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;loyalty' {
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO; the stretch before is shown beside it')
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;loyalty-types' {
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]')
            [CompletionResult]::new('--satisfaction', '--satisfaction', [CompletionResultType]::ParameterName, 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]')
            [CompletionResult]::new('--recommend', '--recommend', [CompletionResultType]::ParameterName, 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]')
            [CompletionResult]::new('--purchases', '--purchases', [CompletionResultType]::ParameterName, 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;apostles' {
            [CompletionResult]::new('--loyalty', '--loyalty', [CompletionResultType]::ParameterName, 'What loyalty is')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]')
            [CompletionResult]::new('--satisfaction', '--satisfaction', [CompletionResultType]::ParameterName, 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]')
            [CompletionResult]::new('--recommend', '--recommend', [CompletionResultType]::ParameterName, 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]')
            [CompletionResult]::new('--purchases', '--purchases', [CompletionResultType]::ParameterName, 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;satisfaction-loyalty' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'The question whose scores are compared [default: the one about satisfaction]')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Days after the answer within which a customer must buy again')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--captive', '--captive', [CompletionResultType]::ParameterName, 'Share of the less satisfied who buy again from which on they look captive')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;attachment' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--preference-from', '--preference-from', [CompletionResultType]::ParameterName, 'Answer from which on the preference is strong [default: three quarters of the way up the scale]')
            [CompletionResult]::new('--differentiation-from', '--differentiation-from', [CompletionResultType]::ParameterName, 'Answer from which on the shop is different [default: three quarters of the way up the scale]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;quality' {
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields that every customer should have: they make up the completeness; reach = email or phone')
            [CompletionResult]::new('--stale-days', '--stale-days', [CompletionResultType]::ParameterName, 'Days without an order, a contact or an edit after which a customer counts as stale')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most this many cases of each rule; by default 3, and all in the table findings')
            [CompletionResult]::new('--fail-under', '--fail-under', [CompletionResultType]::ParameterName, 'End with status 4 when the score is below this')
            [CompletionResult]::new('--fail-if', '--fail-if', [CompletionResultType]::ParameterName, 'End with status 4 when one of these rules is broken; any = a contradiction, an invalid value or an orphan')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;report;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports, what each needs, and whether the store has it')
            [CompletionResult]::new('overview', 'overview', [CompletionResultType]::ParameterValue, 'Show the shop on one screen')
            [CompletionResult]::new('alerts', 'alerts', [CompletionResultType]::ParameterValue, 'Warn of what stands out: complaints, churn, satisfaction, silent key customers')
            [CompletionResult]::new('trend', 'trend', [CompletionResultType]::ParameterValue, 'Show revenue, orders and customers over time, with seasons')
            [CompletionResult]::new('forecast', 'forecast', [CompletionResultType]::ParameterValue, 'Forecast revenue, orders or customers, with the error of the past')
            [CompletionResult]::new('rfm', 'rfm', [CompletionResultType]::ParameterValue, 'Score and name customers by recency, frequency and money')
            [CompletionResult]::new('pyramid', 'pyramid', [CompletionResultType]::ParameterValue, 'Show the customer pyramid: tiers by revenue')
            [CompletionResult]::new('pareto', 'pareto', [CompletionResultType]::ParameterValue, 'Show how much revenue the best customers bring: 80/20, deciles, Gini')
            [CompletionResult]::new('clv', 'clv', [CompletionResultType]::ParameterValue, 'Predict purchases and value of every customer, with the model''s card')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'Show customers kept, lost, new and won back per period')
            [CompletionResult]::new('cohorts', 'cohorts', [CompletionResultType]::ParameterValue, 'Follow customers by the period of their first purchase')
            [CompletionResult]::new('survival', 'survival', [CompletionResultType]::ParameterValue, 'Show how long customers stay: survival curve, median, groups compared')
            [CompletionResult]::new('projection', 'projection', [CompletionResultType]::ParameterValue, 'Project how many customers will still be there, from those so far')
            [CompletionResult]::new('churn', 'churn', [CompletionResultType]::ParameterValue, 'Show who left, why, what they were worth, and complaints before it')
            [CompletionResult]::new('at-risk', 'at-risk', [CompletionResultType]::ParameterValue, 'List the customers who are slipping away and those to win back')
            [CompletionResult]::new('migration', 'migration', [CompletionResultType]::ParameterValue, 'Show customers who moved up and down between tiers')
            [CompletionResult]::new('whatif', 'whatif', [CompletionResultType]::ParameterValue, 'Show what more or less retention would do to value and profit')
            [CompletionResult]::new('complaints', 'complaints', [CompletionResultType]::ParameterValue, 'Show complaints by type and cause, service targets, and who came back')
            [CompletionResult]::new('touchpoints', 'touchpoints', [CompletionResultType]::ParameterValue, 'Show contacts by channel and purpose, their cost, and who was forgotten')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'Show what customers ask for, how it ends, and how long it takes')
            [CompletionResult]::new('suggestions', 'suggestions', [CompletionResultType]::ParameterValue, 'List what customers suggest, by product and topic, with what they are worth')
            [CompletionResult]::new('satisfaction', 'satisfaction', [CompletionResultType]::ParameterValue, 'Describe answers on a scale: mean, interval, distribution, trend')
            [CompletionResult]::new('nps', 'nps', [CompletionResultType]::ParameterValue, 'Show the net promoter score with its margin of error')
            [CompletionResult]::new('servqual', 'servqual', [CompletionResultType]::ParameterValue, 'Compare what customers find with what they expect, by dimension (SERVQUAL)')
            [CompletionResult]::new('gaps', 'gaps', [CompletionResultType]::ParameterValue, 'Show where between expectation and perception service is lost (five-gap model)')
            [CompletionResult]::new('kano', 'kano', [CompletionResultType]::ParameterValue, 'Tell which features delight, please, or are taken for granted (Kano)')
            [CompletionResult]::new('acsi', 'acsi', [CompletionResultType]::ParameterValue, 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)')
            [CompletionResult]::new('value', 'value', [CompletionResultType]::ParameterValue, 'Set what customers get against what it costs them (delivered value)')
            [CompletionResult]::new('drivers', 'drivers', [CompletionResultType]::ParameterValue, 'Tell what overall satisfaction hangs on, and where to begin')
            [CompletionResult]::new('factors', 'factors', [CompletionResultType]::ParameterValue, 'Find what stands behind answers that go together (factor analysis)')
            [CompletionResult]::new('clusters', 'clusters', [CompletionResultType]::ParameterValue, 'Find groups of respondents who answer alike (k-means)')
            [CompletionResult]::new('loyalty', 'loyalty', [CompletionResultType]::ParameterValue, 'Show every measure of loyalty with its definition')
            [CompletionResult]::new('loyalty-types', 'loyalty-types', [CompletionResultType]::ParameterValue, 'Tell true loyalty from habit: attitude against behaviour')
            [CompletionResult]::new('apostles', 'apostles', [CompletionResultType]::ParameterValue, 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty')
            [CompletionResult]::new('satisfaction-loyalty', 'satisfaction-loyalty', [CompletionResultType]::ParameterValue, 'Show who stays at each score: a market of choice, or captive customers')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Tell how customers are attached: preference against difference from others')
            [CompletionResult]::new('quality', 'quality', [CompletionResultType]::ParameterValue, 'Show how complete, valid and consistent the data is, with a score')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;report;help;list' {
            break
        }
        'crmkit;report;help;overview' {
            break
        }
        'crmkit;report;help;alerts' {
            break
        }
        'crmkit;report;help;trend' {
            break
        }
        'crmkit;report;help;forecast' {
            break
        }
        'crmkit;report;help;rfm' {
            break
        }
        'crmkit;report;help;pyramid' {
            break
        }
        'crmkit;report;help;pareto' {
            break
        }
        'crmkit;report;help;clv' {
            break
        }
        'crmkit;report;help;retention' {
            break
        }
        'crmkit;report;help;cohorts' {
            break
        }
        'crmkit;report;help;survival' {
            break
        }
        'crmkit;report;help;projection' {
            break
        }
        'crmkit;report;help;churn' {
            break
        }
        'crmkit;report;help;at-risk' {
            break
        }
        'crmkit;report;help;migration' {
            break
        }
        'crmkit;report;help;whatif' {
            break
        }
        'crmkit;report;help;complaints' {
            break
        }
        'crmkit;report;help;touchpoints' {
            break
        }
        'crmkit;report;help;service' {
            break
        }
        'crmkit;report;help;suggestions' {
            break
        }
        'crmkit;report;help;satisfaction' {
            break
        }
        'crmkit;report;help;nps' {
            break
        }
        'crmkit;report;help;servqual' {
            break
        }
        'crmkit;report;help;gaps' {
            break
        }
        'crmkit;report;help;kano' {
            break
        }
        'crmkit;report;help;acsi' {
            break
        }
        'crmkit;report;help;value' {
            break
        }
        'crmkit;report;help;drivers' {
            break
        }
        'crmkit;report;help;factors' {
            break
        }
        'crmkit;report;help;clusters' {
            break
        }
        'crmkit;report;help;loyalty' {
            break
        }
        'crmkit;report;help;loyalty-types' {
            break
        }
        'crmkit;report;help;apostles' {
            break
        }
        'crmkit;report;help;satisfaction-loyalty' {
            break
        }
        'crmkit;report;help;attachment' {
            break
        }
        'crmkit;report;help;quality' {
            break
        }
        'crmkit;report;help;help' {
            break
        }
        'crmkit;explain' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most this many facts; by default 30 in a text, else all')
            [CompletionResult]::new('--scheme', '--scheme', [CompletionResultType]::ParameterName, 'How customers are named by their scores')
            [CompletionResult]::new('--ties', '--ties', [CompletionResultType]::ParameterName, 'Which scores equal values get [default: rank; quantile with --scheme rpackage]')
            [CompletionResult]::new('--bins', '--bins', [CompletionResultType]::ParameterName, 'Number of scores per measure; the schemes eleven, ten and rpackage need 5')
            [CompletionResult]::new('--cuts', '--cuts', [CompletionResultType]::ParameterName, 'Fixed cut points by measure instead of --ties: r in days, f in purchases, m in money, ascending')
            [CompletionResult]::new('--frequency', '--frequency', [CompletionResultType]::ParameterName, 'What counts as a purchase for the frequency [default: days; orders with --scheme rpackage]')
            [CompletionResult]::new('--monetary', '--monetary', [CompletionResultType]::ParameterName, 'What the monetary measure is')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('customers', 'customers', [CompletionResultType]::ParameterValue, 'Export every customer with tags and own fields')
            [CompletionResult]::new('contacts', 'contacts', [CompletionResultType]::ParameterValue, 'Export every contact person')
            [CompletionResult]::new('products', 'products', [CompletionResultType]::ParameterValue, 'Export every product')
            [CompletionResult]::new('orders', 'orders', [CompletionResultType]::ParameterValue, 'Export every order, one row for each line')
            [CompletionResult]::new('order-lines', 'order-lines', [CompletionResultType]::ParameterValue, 'Export the lines of every order')
            [CompletionResult]::new('payments', 'payments', [CompletionResultType]::ParameterValue, 'Export every payment')
            [CompletionResult]::new('refunds', 'refunds', [CompletionResultType]::ParameterValue, 'Export every dated refund')
            [CompletionResult]::new('interactions', 'interactions', [CompletionResultType]::ParameterValue, 'Export every interaction')
            [CompletionResult]::new('complaints', 'complaints', [CompletionResultType]::ParameterValue, 'Export every complaint with its steps')
            [CompletionResult]::new('surveys', 'surveys', [CompletionResultType]::ParameterValue, 'Export every answer to a survey, one row for each')
            [CompletionResult]::new('responses', 'responses', [CompletionResultType]::ParameterValue, 'Export what customers did with campaigns')
            [CompletionResult]::new('points', 'points', [CompletionResultType]::ParameterValue, 'Export the ledger of loyalty points')
            [CompletionResult]::new('rates', 'rates', [CompletionResultType]::ParameterValue, 'Export every exchange rate')
            [CompletionResult]::new('overview', 'overview', [CompletionResultType]::ParameterValue, 'Show the shop on one screen')
            [CompletionResult]::new('alerts', 'alerts', [CompletionResultType]::ParameterValue, 'Warn of what stands out: complaints, churn, satisfaction, silent key customers')
            [CompletionResult]::new('trend', 'trend', [CompletionResultType]::ParameterValue, 'Show revenue, orders and customers over time, with seasons')
            [CompletionResult]::new('forecast', 'forecast', [CompletionResultType]::ParameterValue, 'Forecast revenue, orders or customers, with the error of the past')
            [CompletionResult]::new('rfm', 'rfm', [CompletionResultType]::ParameterValue, 'Score and name customers by recency, frequency and money')
            [CompletionResult]::new('pyramid', 'pyramid', [CompletionResultType]::ParameterValue, 'Show the customer pyramid: tiers by revenue')
            [CompletionResult]::new('pareto', 'pareto', [CompletionResultType]::ParameterValue, 'Show how much revenue the best customers bring: 80/20, deciles, Gini')
            [CompletionResult]::new('clv', 'clv', [CompletionResultType]::ParameterValue, 'Predict purchases and value of every customer, with the model''s card')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'Show customers kept, lost, new and won back per period')
            [CompletionResult]::new('cohorts', 'cohorts', [CompletionResultType]::ParameterValue, 'Follow customers by the period of their first purchase')
            [CompletionResult]::new('survival', 'survival', [CompletionResultType]::ParameterValue, 'Show how long customers stay: survival curve, median, groups compared')
            [CompletionResult]::new('projection', 'projection', [CompletionResultType]::ParameterValue, 'Project how many customers will still be there, from those so far')
            [CompletionResult]::new('churn', 'churn', [CompletionResultType]::ParameterValue, 'Show who left, why, what they were worth, and complaints before it')
            [CompletionResult]::new('at-risk', 'at-risk', [CompletionResultType]::ParameterValue, 'List the customers who are slipping away and those to win back')
            [CompletionResult]::new('migration', 'migration', [CompletionResultType]::ParameterValue, 'Show customers who moved up and down between tiers')
            [CompletionResult]::new('whatif', 'whatif', [CompletionResultType]::ParameterValue, 'Show what more or less retention would do to value and profit')
            [CompletionResult]::new('touchpoints', 'touchpoints', [CompletionResultType]::ParameterValue, 'Show contacts by channel and purpose, their cost, and who was forgotten')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'Show what customers ask for, how it ends, and how long it takes')
            [CompletionResult]::new('suggestions', 'suggestions', [CompletionResultType]::ParameterValue, 'List what customers suggest, by product and topic, with what they are worth')
            [CompletionResult]::new('satisfaction', 'satisfaction', [CompletionResultType]::ParameterValue, 'Describe answers on a scale: mean, interval, distribution, trend')
            [CompletionResult]::new('nps', 'nps', [CompletionResultType]::ParameterValue, 'Show the net promoter score with its margin of error')
            [CompletionResult]::new('servqual', 'servqual', [CompletionResultType]::ParameterValue, 'Compare what customers find with what they expect, by dimension (SERVQUAL)')
            [CompletionResult]::new('gaps', 'gaps', [CompletionResultType]::ParameterValue, 'Show where between expectation and perception service is lost (five-gap model)')
            [CompletionResult]::new('kano', 'kano', [CompletionResultType]::ParameterValue, 'Tell which features delight, please, or are taken for granted (Kano)')
            [CompletionResult]::new('acsi', 'acsi', [CompletionResultType]::ParameterValue, 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)')
            [CompletionResult]::new('value', 'value', [CompletionResultType]::ParameterValue, 'Set what customers get against what it costs them (delivered value)')
            [CompletionResult]::new('drivers', 'drivers', [CompletionResultType]::ParameterValue, 'Tell what overall satisfaction hangs on, and where to begin')
            [CompletionResult]::new('factors', 'factors', [CompletionResultType]::ParameterValue, 'Find what stands behind answers that go together (factor analysis)')
            [CompletionResult]::new('clusters', 'clusters', [CompletionResultType]::ParameterValue, 'Find groups of respondents who answer alike (k-means)')
            [CompletionResult]::new('loyalty', 'loyalty', [CompletionResultType]::ParameterValue, 'Show every measure of loyalty with its definition')
            [CompletionResult]::new('loyalty-types', 'loyalty-types', [CompletionResultType]::ParameterValue, 'Tell true loyalty from habit: attitude against behaviour')
            [CompletionResult]::new('apostles', 'apostles', [CompletionResultType]::ParameterValue, 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty')
            [CompletionResult]::new('satisfaction-loyalty', 'satisfaction-loyalty', [CompletionResultType]::ParameterValue, 'Show who stays at each score: a market of choice, or captive customers')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Tell how customers are attached: preference against difference from others')
            [CompletionResult]::new('quality', 'quality', [CompletionResultType]::ParameterValue, 'Show how complete, valid and consistent the data is, with a score')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;export;customers' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;contacts' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;products' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;orders' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;order-lines' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;payments' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;refunds' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;interactions' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;complaints' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;surveys' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;responses' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;points' {
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;rates' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;overview' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;alerts' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods that are compared')
            [CompletionResult]::new('--recent', '--recent', [CompletionResultType]::ParameterName, 'Whole periods before the as-of date in which something must stand out; the ones before them tell what is usual')
            [CompletionResult]::new('--fail-if', '--fail-if', [CompletionResultType]::ParameterName, 'End with status 4 when there is an alert, or a critical one')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;trend' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;forecast' {
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'What is forecast')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods')
            [CompletionResult]::new('--periods', '--periods', [CompletionResultType]::ParameterName, 'Periods to forecast [default: 12 months, 4 quarters or 13 weeks]')
            [CompletionResult]::new('--method', '--method', [CompletionResultType]::ParameterName, 'How to forecast')
            [CompletionResult]::new('--weights', '--weights', [CompletionResultType]::ParameterName, 'Weights of level, trend and season in Holt–Winters, each from 0 to 1, instead of those that fit best')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Where Holt–Winters begins')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;rfm' {
            [CompletionResult]::new('--scheme', '--scheme', [CompletionResultType]::ParameterName, 'How customers are named by their scores')
            [CompletionResult]::new('--ties', '--ties', [CompletionResultType]::ParameterName, 'Which scores equal values get [default: rank; quantile with --scheme rpackage]')
            [CompletionResult]::new('--bins', '--bins', [CompletionResultType]::ParameterName, 'Number of scores per measure; the schemes eleven, ten and rpackage need 5')
            [CompletionResult]::new('--cuts', '--cuts', [CompletionResultType]::ParameterName, 'Fixed cut points by measure instead of --ties: r in days, f in purchases, m in money, ascending')
            [CompletionResult]::new('--frequency', '--frequency', [CompletionResultType]::ParameterName, 'What counts as a purchase for the frequency [default: days; orders with --scheme rpackage]')
            [CompletionResult]::new('--monetary', '--monetary', [CompletionResultType]::ParameterName, 'What the monetary measure is')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;pyramid' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'What customers are ranked by')
            [CompletionResult]::new('--shares', '--shares', [CompletionResultType]::ParameterName, 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Least amounts of VIP, major and ordinary customers instead of shares')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;pareto' {
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;clv' {
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'How customers are thought to leave')
            [CompletionResult]::new('--calibration-end', '--calibration-end', [CompletionResultType]::ParameterName, 'Let the model see facts up to this day only, predict from it, and check by what came after [default: the as-of date]')
            [CompletionResult]::new('--horizon', '--horizon', [CompletionResultType]::ParameterName, 'How far ahead value is counted: 12m, 52w, 365d, 2y, or infinite with --model paretonbd')
            [CompletionResult]::new('--discount', '--discount', [CompletionResultType]::ParameterName, 'Discount per year')
            [CompletionResult]::new('--margin', '--margin', [CompletionResultType]::ParameterName, 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many customers, the most valuable first')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;retention' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--over', '--over', [CompletionResultType]::ParameterName, 'Months over which groups are compared')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;cohorts' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods')
            [CompletionResult]::new('--show', '--show', [CompletionResultType]::ParameterName, 'What the cells hold')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;survival' {
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--ci', '--ci', [CompletionResultType]::ParameterName, 'Scale of the 95 % limits: log-log as lifelines, log as R, plain as textbooks')
            [CompletionResult]::new('--unit', '--unit', [CompletionResultType]::ParameterName, 'Unit of time of the curve [default: the shortest that gives a readable table]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Count from this day, for those who were there then [default: the first day of each; with --group-by tier or segment, 12 months before the as-of date]')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;projection' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of a period, counted from each customer''s first day')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Customers whose first day lies in this window: a period such as 2024Q1, FROM..TO, or 24m')
            [CompletionResult]::new('--periods', '--periods', [CompletionResultType]::ParameterName, 'Periods to project beyond those observed')
            [CompletionResult]::new('--discount', '--discount', [CompletionResultType]::ParameterName, 'Discount per year, for the discounted lifetimes')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;churn' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--complaint-days', '--complaint-days', [CompletionResultType]::ParameterName, 'Days for which a complaint counts as recent [default: 90, and the lapse window where silence tells who left]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;at-risk' {
            [CompletionResult]::new('--p-alive', '--p-alive', [CompletionResultType]::ParameterName, 'Report customers whose chance to be still there is below this')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Report customers who have been silent for more than so many times their own median gap')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'How customers are thought to leave')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many customers in each list, those with the most at stake first')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;migration' {
            [CompletionResult]::new('--length', '--length', [CompletionResultType]::ParameterName, 'Length of the two windows: the later one ends at the as-of date, the earlier one just before it begins')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'The earlier window, instead of --length: a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'The later window, instead of --length')
            [CompletionResult]::new('--shares', '--shares', [CompletionResultType]::ParameterName, 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]')
            [CompletionResult]::new('--bounds', '--bounds', [CompletionResultType]::ParameterName, 'Least revenue of every tier but the lowest, ascending, instead of shares')
            [CompletionResult]::new('--margin', '--margin', [CompletionResultType]::ParameterName, 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]')
            [CompletionResult]::new('--discount', '--discount', [CompletionResultType]::ParameterName, 'Discount per year, for the value of a tier')
            [CompletionResult]::new('--ahead', '--ahead', [CompletionResultType]::ParameterName, 'Windows to look ahead, for the value of a tier')
            [CompletionResult]::new('--candidates', '--candidates', [CompletionResultType]::ParameterName, 'Candidates for an upgrade that are listed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;whatif' {
            [CompletionResult]::new('--points', '--points', [CompletionResultType]::ParameterName, 'Changes of the yearly retention in points; those that lead below 0 or above 100 % are left out')
            [CompletionResult]::new('--margin', '--margin', [CompletionResultType]::ParameterName, 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]')
            [CompletionResult]::new('--discount', '--discount', [CompletionResultType]::ParameterName, 'Discount per year')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;touchpoints' {
            [CompletionResult]::new('--touched-within', '--touched-within', [CompletionResultType]::ParameterName, 'Days in which an active customer should have been touched')
            [CompletionResult]::new('--asked-again-within', '--asked-again-within', [CompletionResultType]::ParameterName, 'Days in which a customer who asks again was not helped at the first contact')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;service' {
            [CompletionResult]::new('--asked-again-within', '--asked-again-within', [CompletionResultType]::ParameterName, 'Days in which a customer who asks again was not helped at the first contact')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;suggestions' {
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only suggestions without an outcome: nobody has said what becomes of them')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;satisfaction' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'Questions by their codes [default: those about satisfaction, else all that are answered with numbers]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods of the trend')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--sent', '--sent', [CompletionResultType]::ParameterName, 'Base of the response rate: the campaign by which the survey was sent out, tag:NAME for the customers with a tag, or how many questionnaires were handed out')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;nps' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'The question, where its role does not tell')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods of the trend')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;servqual' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--weight', '--weight', [CompletionResultType]::ParameterName, 'Weight of a dimension; may be given several times [default: what respondents answered about importance, else that of the questions]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;gaps' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;kano' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--evaluation', '--evaluation', [CompletionResultType]::ParameterName, 'Which table turns two answers into a class')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;acsi' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'Questions by their codes [default: those with the roles satisfaction, confirmation, ideal]')
            [CompletionResult]::new('--weights', '--weights', [CompletionResultType]::ParameterName, 'How the questions are weighted')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Length of the periods of the trend')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;value' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;drivers' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'Question about overall satisfaction [default: the one with the role satisfaction, else csat]')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'Questions that may drive it [default: all others answered with numbers, but for the roles importance and nps]')
            [CompletionResult]::new('--importance', '--importance', [CompletionResultType]::ParameterName, 'What importance is')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;factors' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'Questions by their codes [default: all that are answered with numbers]')
            [CompletionResult]::new('--factors', '--factors', [CompletionResultType]::ParameterName, 'Number of factors [default: as many as there are eigenvalues above 1]')
            [CompletionResult]::new('--extraction', '--extraction', [CompletionResultType]::ParameterName, 'How factors are extracted')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--unrotated', '--unrotated', [CompletionResultType]::ParameterName, 'Leave the factors as they are extracted, without varimax')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;clusters' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'Questions by their codes [default: all that are answered with numbers]')
            [CompletionResult]::new('--k', '--k', [CompletionResultType]::ParameterName, 'Number of clusters [default: the one of 2 to 8 that keeps them best apart]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;loyalty' {
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO; the stretch before is shown beside it')
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;loyalty-types' {
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]')
            [CompletionResult]::new('--satisfaction', '--satisfaction', [CompletionResultType]::ParameterName, 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]')
            [CompletionResult]::new('--recommend', '--recommend', [CompletionResultType]::ParameterName, 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]')
            [CompletionResult]::new('--purchases', '--purchases', [CompletionResultType]::ParameterName, 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;apostles' {
            [CompletionResult]::new('--loyalty', '--loyalty', [CompletionResultType]::ParameterName, 'What loyalty is')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]')
            [CompletionResult]::new('--satisfaction', '--satisfaction', [CompletionResultType]::ParameterName, 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]')
            [CompletionResult]::new('--recommend', '--recommend', [CompletionResultType]::ParameterName, 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]')
            [CompletionResult]::new('--purchases', '--purchases', [CompletionResultType]::ParameterName, 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;satisfaction-loyalty' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--question', '--question', [CompletionResultType]::ParameterName, 'The question whose scores are compared [default: the one about satisfaction]')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Days after the answer within which a customer must buy again')
            [CompletionResult]::new('--lapse-days', '--lapse-days', [CompletionResultType]::ParameterName, 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]')
            [CompletionResult]::new('--captive', '--captive', [CompletionResultType]::ParameterName, 'Share of the less satisfied who buy again from which on they look captive')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;attachment' {
            [CompletionResult]::new('--survey', '--survey', [CompletionResultType]::ParameterName, 'Code of the survey [default: the only one that asks what the report needs]')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO')
            [CompletionResult]::new('--preference-from', '--preference-from', [CompletionResultType]::ParameterName, 'Answer from which on the preference is strong [default: three quarters of the way up the scale]')
            [CompletionResult]::new('--differentiation-from', '--differentiation-from', [CompletionResultType]::ParameterName, 'Answer from which on the shop is different [default: three quarters of the way up the scale]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;quality' {
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Fields that every customer should have: they make up the completeness; reach = email or phone')
            [CompletionResult]::new('--stale-days', '--stale-days', [CompletionResultType]::ParameterName, 'Days without an order, a contact or an edit after which a customer counts as stale')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most this many cases of each rule; by default 3, and all in the table findings')
            [CompletionResult]::new('--fail-under', '--fail-under', [CompletionResultType]::ParameterName, 'End with status 4 when the score is below this')
            [CompletionResult]::new('--fail-if', '--fail-if', [CompletionResultType]::ParameterName, 'End with status 4 when one of these rules is broken; any = a contradiction, an invalid value or an orphan')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;export;help' {
            [CompletionResult]::new('customers', 'customers', [CompletionResultType]::ParameterValue, 'Export every customer with tags and own fields')
            [CompletionResult]::new('contacts', 'contacts', [CompletionResultType]::ParameterValue, 'Export every contact person')
            [CompletionResult]::new('products', 'products', [CompletionResultType]::ParameterValue, 'Export every product')
            [CompletionResult]::new('orders', 'orders', [CompletionResultType]::ParameterValue, 'Export every order, one row for each line')
            [CompletionResult]::new('order-lines', 'order-lines', [CompletionResultType]::ParameterValue, 'Export the lines of every order')
            [CompletionResult]::new('payments', 'payments', [CompletionResultType]::ParameterValue, 'Export every payment')
            [CompletionResult]::new('refunds', 'refunds', [CompletionResultType]::ParameterValue, 'Export every dated refund')
            [CompletionResult]::new('interactions', 'interactions', [CompletionResultType]::ParameterValue, 'Export every interaction')
            [CompletionResult]::new('complaints', 'complaints', [CompletionResultType]::ParameterValue, 'Export every complaint with its steps')
            [CompletionResult]::new('surveys', 'surveys', [CompletionResultType]::ParameterValue, 'Export every answer to a survey, one row for each')
            [CompletionResult]::new('responses', 'responses', [CompletionResultType]::ParameterValue, 'Export what customers did with campaigns')
            [CompletionResult]::new('points', 'points', [CompletionResultType]::ParameterValue, 'Export the ledger of loyalty points')
            [CompletionResult]::new('rates', 'rates', [CompletionResultType]::ParameterValue, 'Export every exchange rate')
            [CompletionResult]::new('overview', 'overview', [CompletionResultType]::ParameterValue, 'Show the shop on one screen')
            [CompletionResult]::new('alerts', 'alerts', [CompletionResultType]::ParameterValue, 'Warn of what stands out: complaints, churn, satisfaction, silent key customers')
            [CompletionResult]::new('trend', 'trend', [CompletionResultType]::ParameterValue, 'Show revenue, orders and customers over time, with seasons')
            [CompletionResult]::new('forecast', 'forecast', [CompletionResultType]::ParameterValue, 'Forecast revenue, orders or customers, with the error of the past')
            [CompletionResult]::new('rfm', 'rfm', [CompletionResultType]::ParameterValue, 'Score and name customers by recency, frequency and money')
            [CompletionResult]::new('pyramid', 'pyramid', [CompletionResultType]::ParameterValue, 'Show the customer pyramid: tiers by revenue')
            [CompletionResult]::new('pareto', 'pareto', [CompletionResultType]::ParameterValue, 'Show how much revenue the best customers bring: 80/20, deciles, Gini')
            [CompletionResult]::new('clv', 'clv', [CompletionResultType]::ParameterValue, 'Predict purchases and value of every customer, with the model''s card')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'Show customers kept, lost, new and won back per period')
            [CompletionResult]::new('cohorts', 'cohorts', [CompletionResultType]::ParameterValue, 'Follow customers by the period of their first purchase')
            [CompletionResult]::new('survival', 'survival', [CompletionResultType]::ParameterValue, 'Show how long customers stay: survival curve, median, groups compared')
            [CompletionResult]::new('projection', 'projection', [CompletionResultType]::ParameterValue, 'Project how many customers will still be there, from those so far')
            [CompletionResult]::new('churn', 'churn', [CompletionResultType]::ParameterValue, 'Show who left, why, what they were worth, and complaints before it')
            [CompletionResult]::new('at-risk', 'at-risk', [CompletionResultType]::ParameterValue, 'List the customers who are slipping away and those to win back')
            [CompletionResult]::new('migration', 'migration', [CompletionResultType]::ParameterValue, 'Show customers who moved up and down between tiers')
            [CompletionResult]::new('whatif', 'whatif', [CompletionResultType]::ParameterValue, 'Show what more or less retention would do to value and profit')
            [CompletionResult]::new('touchpoints', 'touchpoints', [CompletionResultType]::ParameterValue, 'Show contacts by channel and purpose, their cost, and who was forgotten')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'Show what customers ask for, how it ends, and how long it takes')
            [CompletionResult]::new('suggestions', 'suggestions', [CompletionResultType]::ParameterValue, 'List what customers suggest, by product and topic, with what they are worth')
            [CompletionResult]::new('satisfaction', 'satisfaction', [CompletionResultType]::ParameterValue, 'Describe answers on a scale: mean, interval, distribution, trend')
            [CompletionResult]::new('nps', 'nps', [CompletionResultType]::ParameterValue, 'Show the net promoter score with its margin of error')
            [CompletionResult]::new('servqual', 'servqual', [CompletionResultType]::ParameterValue, 'Compare what customers find with what they expect, by dimension (SERVQUAL)')
            [CompletionResult]::new('gaps', 'gaps', [CompletionResultType]::ParameterValue, 'Show where between expectation and perception service is lost (five-gap model)')
            [CompletionResult]::new('kano', 'kano', [CompletionResultType]::ParameterValue, 'Tell which features delight, please, or are taken for granted (Kano)')
            [CompletionResult]::new('acsi', 'acsi', [CompletionResultType]::ParameterValue, 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)')
            [CompletionResult]::new('value', 'value', [CompletionResultType]::ParameterValue, 'Set what customers get against what it costs them (delivered value)')
            [CompletionResult]::new('drivers', 'drivers', [CompletionResultType]::ParameterValue, 'Tell what overall satisfaction hangs on, and where to begin')
            [CompletionResult]::new('factors', 'factors', [CompletionResultType]::ParameterValue, 'Find what stands behind answers that go together (factor analysis)')
            [CompletionResult]::new('clusters', 'clusters', [CompletionResultType]::ParameterValue, 'Find groups of respondents who answer alike (k-means)')
            [CompletionResult]::new('loyalty', 'loyalty', [CompletionResultType]::ParameterValue, 'Show every measure of loyalty with its definition')
            [CompletionResult]::new('loyalty-types', 'loyalty-types', [CompletionResultType]::ParameterValue, 'Tell true loyalty from habit: attitude against behaviour')
            [CompletionResult]::new('apostles', 'apostles', [CompletionResultType]::ParameterValue, 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty')
            [CompletionResult]::new('satisfaction-loyalty', 'satisfaction-loyalty', [CompletionResultType]::ParameterValue, 'Show who stays at each score: a market of choice, or captive customers')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Tell how customers are attached: preference against difference from others')
            [CompletionResult]::new('quality', 'quality', [CompletionResultType]::ParameterValue, 'Show how complete, valid and consistent the data is, with a score')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;export;help;customers' {
            break
        }
        'crmkit;export;help;contacts' {
            break
        }
        'crmkit;export;help;products' {
            break
        }
        'crmkit;export;help;orders' {
            break
        }
        'crmkit;export;help;order-lines' {
            break
        }
        'crmkit;export;help;payments' {
            break
        }
        'crmkit;export;help;refunds' {
            break
        }
        'crmkit;export;help;interactions' {
            break
        }
        'crmkit;export;help;complaints' {
            break
        }
        'crmkit;export;help;surveys' {
            break
        }
        'crmkit;export;help;responses' {
            break
        }
        'crmkit;export;help;points' {
            break
        }
        'crmkit;export;help;rates' {
            break
        }
        'crmkit;export;help;overview' {
            break
        }
        'crmkit;export;help;alerts' {
            break
        }
        'crmkit;export;help;trend' {
            break
        }
        'crmkit;export;help;forecast' {
            break
        }
        'crmkit;export;help;rfm' {
            break
        }
        'crmkit;export;help;pyramid' {
            break
        }
        'crmkit;export;help;pareto' {
            break
        }
        'crmkit;export;help;clv' {
            break
        }
        'crmkit;export;help;retention' {
            break
        }
        'crmkit;export;help;cohorts' {
            break
        }
        'crmkit;export;help;survival' {
            break
        }
        'crmkit;export;help;projection' {
            break
        }
        'crmkit;export;help;churn' {
            break
        }
        'crmkit;export;help;at-risk' {
            break
        }
        'crmkit;export;help;migration' {
            break
        }
        'crmkit;export;help;whatif' {
            break
        }
        'crmkit;export;help;touchpoints' {
            break
        }
        'crmkit;export;help;service' {
            break
        }
        'crmkit;export;help;suggestions' {
            break
        }
        'crmkit;export;help;satisfaction' {
            break
        }
        'crmkit;export;help;nps' {
            break
        }
        'crmkit;export;help;servqual' {
            break
        }
        'crmkit;export;help;gaps' {
            break
        }
        'crmkit;export;help;kano' {
            break
        }
        'crmkit;export;help;acsi' {
            break
        }
        'crmkit;export;help;value' {
            break
        }
        'crmkit;export;help;drivers' {
            break
        }
        'crmkit;export;help;factors' {
            break
        }
        'crmkit;export;help;clusters' {
            break
        }
        'crmkit;export;help;loyalty' {
            break
        }
        'crmkit;export;help;loyalty-types' {
            break
        }
        'crmkit;export;help;apostles' {
            break
        }
        'crmkit;export;help;satisfaction-loyalty' {
            break
        }
        'crmkit;export;help;attachment' {
            break
        }
        'crmkit;export;help;quality' {
            break
        }
        'crmkit;export;help;help' {
            break
        }
        'crmkit;history' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;check' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most this many cases of each rule; by default 20 in a text, else all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Look for contradictions, invalid values and orphans, too: the rules of report quality; status 4 when there are some')
            [CompletionResult]::new('--head', '--head', [CompletionResultType]::ParameterName, 'Print the head of the chain of operations: number and seal of the latest one')
            [CompletionResult]::new('--fix-derived', '--fix-derived', [CompletionResultType]::ParameterName, 'Make anew what is derived from facts: histories, indexes, views and triggers; facts are not touched')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;backup' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a backup, read it back, and remove those that are no longer kept')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups of a folder')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify backups: every byte, and that what they hold is whole')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore the store from a backup; the store that is replaced is kept')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;backup;create' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Folder of the backups; by default beside the store: crm-backups for crm.db')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Write the backup to this file, which must not be there yet')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep only the latest of so many days, weeks …: daily=7,weekly=4,monthly=12,yearly=5,last=3')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'Encrypt the backup with the passphrase in this file; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--recipients', '--recipients', [CompletionResultType]::ParameterName, 'Encrypt the backup to the age public keys (age1…) in this file, one a line: only their owners can open it')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--encrypt', '--encrypt', [CompletionResultType]::ParameterName, 'Encrypt the backup with a passphrase that is asked for')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;backup;list' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Folder of the backups; by default beside the store: crm-backups for crm.db')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--verify', '--verify', [CompletionResultType]::ParameterName, 'Read every byte of each')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;backup;verify' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Folder of the backups; by default beside the store: crm-backups for crm.db')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'Read the passphrase of the backup from this file; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--identities', '--identities', [CompletionResultType]::ParameterName, 'Read age identities (AGE-SECRET-KEY-1…) from this file; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--backup-key-file', '--backup-key-file', [CompletionResultType]::ParameterName, 'Read the key of the encrypted store in the backup from this file, when it is not the store''s key of today')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;backup;restore' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Folder of the backups; by default beside the store: crm-backups for crm.db')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'Read the passphrase of the backup from this file; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--identities', '--identities', [CompletionResultType]::ParameterName, 'Read age identities (AGE-SECRET-KEY-1…) from this file; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--backup-key-file', '--backup-key-file', [CompletionResultType]::ParameterName, 'Read the key of the encrypted store in the backup from this file, when it is not the store''s key of today')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;backup;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a backup, read it back, and remove those that are no longer kept')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups of a folder')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify backups: every byte, and that what they hold is whole')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore the store from a backup; the store that is replaced is kept')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;backup;help;create' {
            break
        }
        'crmkit;backup;help;list' {
            break
        }
        'crmkit;backup;help;verify' {
            break
        }
        'crmkit;backup;help;restore' {
            break
        }
        'crmkit;backup;help;help' {
            break
        }
        'crmkit;anonymize' {
            [CompletionResult]::new('--keep-own', '--keep-own', [CompletionResultType]::ParameterName, 'Keep these fields of your own, which must be categories')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;encrypt' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;decrypt' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;rekey' {
            [CompletionResult]::new('--new-key-file', '--new-key-file', [CompletionResultType]::ParameterName, 'Read the new key from this file; /dev/fd/3 is descriptor 3. Without it the key is asked for')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;ops' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many; by default 50 in a text, else all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what one operation did: rows made, and fields before and after')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the whole log for an audit: who, when, what, before and after')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;ops;show' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most this many changed rows; by default 50 in a text, else all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;ops;export' {
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Only operations after this number')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--rows', '--rows', [CompletionResultType]::ParameterName, 'List every field of the rows that were made, too')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;ops;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what one operation did: rows made, and fields before and after')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the whole log for an audit: who, when, what, before and after')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;ops;help;show' {
            break
        }
        'crmkit;ops;help;export' {
            break
        }
        'crmkit;ops;help;help' {
            break
        }
        'crmkit;undo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;redo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;config' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print one setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change one setting')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting with its value and meaning')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;config;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;config;set' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;config;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;config;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print one setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change one setting')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting with its value and meaning')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;config;help;get' {
            break
        }
        'crmkit;config;help;set' {
            break
        }
        'crmkit;config;help;list' {
            break
        }
        'crmkit;config;help;help' {
            break
        }
        'crmkit;sql' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most this many rows; by default 50 in a text, else all')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Stop a query that takes longer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;schema' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--sql', '--sql', [CompletionResultType]::ParameterName, 'Print the SQL of every table, index, view and trigger instead')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;man' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Use this store instead of $CRMKIT_DB or ./crm.db')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Write the answer in this format; by default the extension of --output decides, else text')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to this file, whole or not at all')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Show only the table with this key')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another command that writes to the store')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour the output: auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no confirmations and no progress')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; a missing value is an error')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer yes to every question')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'crmkit;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create a new, empty store')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Create a store of sample data and show what crmkit makes of it')
            [CompletionResult]::new('customer', 'customer', [CompletionResultType]::ParameterValue, 'Keep customers: add, show, edit, list, find, tag, close')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Log an interaction with a customer and print its code')
            [CompletionResult]::new('complaint', 'complaint', [CompletionResultType]::ParameterValue, 'Deal with complaints: open, list, show, advance, assign, compensate, close …')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Keep texts of replies: add, list, show, remove')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Keep answers to questions that come again: add, find, list, show, remove')
            [CompletionResult]::new('order', 'order', [CompletionResultType]::ParameterValue, 'Enter orders by hand: add, list, show, refund, cancel')
            [CompletionResult]::new('survey', 'survey', [CompletionResultType]::ParameterValue, 'Ask customers: define, list, show, answer, questionnaires')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import customers, orders and all other kinds of facts')
            [CompletionResult]::new('dupes', 'dupes', [CompletionResultType]::ParameterValue, 'List customers that may be one and the same, or join them')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Join records of one customer: the first survives and gets all of the others')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Answer a question: overview, segments, retention, complaints …')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show the facts behind a customer''s figures: file, line, day of import')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export facts or a report as data')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show each field of a customer over time: when, who, before and after')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that the store is whole; with --strict also that its data is sound')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Keep backups: create, list, verify, restore')
            [CompletionResult]::new('anonymize', 'anonymize', [CompletionResultType]::ParameterValue, 'Write a copy of the store with made-up persons, for a consultant')
            [CompletionResult]::new('encrypt', 'encrypt', [CompletionResultType]::ParameterValue, 'Encrypt the store with a key')
            [CompletionResult]::new('decrypt', 'decrypt', [CompletionResultType]::ParameterValue, 'Write an encrypted store in the clear again')
            [CompletionResult]::new('rekey', 'rekey', [CompletionResultType]::ParameterValue, 'Give an encrypted store another key')
            [CompletionResult]::new('ops', 'ops', [CompletionResultType]::ParameterValue, 'List what happened to the store, or show one operation')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take an operation back')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Put an operation back that was undone')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Read and change the settings of the store')
            [CompletionResult]::new('sql', 'sql', [CompletionResultType]::ParameterValue, 'Answer a query in SQL over the readable views')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Describe the readable views of a store for queries and other tools')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the man page')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'crmkit;help;init' {
            break
        }
        'crmkit;help;demo' {
            break
        }
        'crmkit;help;customer' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a customer and print the new code')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything known of a customer: identity, value, and what happened')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change fields of a customer')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List customers')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'List everyone a text may mean')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Add and remove tags of a customer')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Record that a customer has left')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Add and remove contact persons of a company')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase a person for good: from every table, the log and the file')
            break
        }
        'crmkit;help;customer;add' {
            break
        }
        'crmkit;help;customer;show' {
            break
        }
        'crmkit;help;customer;edit' {
            break
        }
        'crmkit;help;customer;list' {
            break
        }
        'crmkit;help;customer;find' {
            break
        }
        'crmkit;help;customer;tag' {
            break
        }
        'crmkit;help;customer;close' {
            break
        }
        'crmkit;help;customer;contact' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact person')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a contact person')
            break
        }
        'crmkit;help;customer;contact;add' {
            break
        }
        'crmkit;help;customer;contact;remove' {
            break
        }
        'crmkit;help;customer;erase' {
            break
        }
        'crmkit;help;log' {
            break
        }
        'crmkit;help;complaint' {
            [CompletionResult]::new('open', 'open', [CompletionResultType]::ParameterValue, 'Open a complaint and print its code')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List complaints')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a complaint, its steps and its deadlines')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Take a complaint to its next step')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give a complaint to somebody')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is recorded of a complaint')
            [CompletionResult]::new('compensate', 'compensate', [CompletionResultType]::ParameterValue, 'Compensate the customer, within the budget')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Write a reply from a template, with the customer''s and the complaint''s fields')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close a complaint after the customer was asked')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a resolved or closed complaint again')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import old complaints with the dates of their steps')
            break
        }
        'crmkit;help;complaint;open' {
            break
        }
        'crmkit;help;complaint;list' {
            break
        }
        'crmkit;help;complaint;show' {
            break
        }
        'crmkit;help;complaint;advance' {
            break
        }
        'crmkit;help;complaint;assign' {
            break
        }
        'crmkit;help;complaint;edit' {
            break
        }
        'crmkit;help;complaint;compensate' {
            break
        }
        'crmkit;help;complaint;reply' {
            break
        }
        'crmkit;help;complaint;close' {
            break
        }
        'crmkit;help;complaint;reopen' {
            break
        }
        'crmkit;help;complaint;import' {
            break
        }
        'crmkit;help;template' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a template')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the templates')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a template as it is, or the fields a template can have')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a template')
            break
        }
        'crmkit;help;template;add' {
            break
        }
        'crmkit;help;template;list' {
            break
        }
        'crmkit;help;template;show' {
            break
        }
        'crmkit;help;template;remove' {
            break
        }
        'crmkit;help;answer' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an answer to a question that comes again, and print its code')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Find answers by words of the question or the answer')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the answers')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one answer')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove an answer')
            break
        }
        'crmkit;help;answer;add' {
            break
        }
        'crmkit;help;answer;find' {
            break
        }
        'crmkit;help;answer;list' {
            break
        }
        'crmkit;help;answer;show' {
            break
        }
        'crmkit;help;answer;remove' {
            break
        }
        'crmkit;help;order' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an order and print its code')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the orders of a customer')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an order and its lines')
            [CompletionResult]::new('refund', 'refund', [CompletionResultType]::ParameterValue, 'Record money given back on an order')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Call an order off: it counts for nothing any more')
            break
        }
        'crmkit;help;order;add' {
            break
        }
        'crmkit;help;order;list' {
            break
        }
        'crmkit;help;order;show' {
            break
        }
        'crmkit;help;order;refund' {
            break
        }
        'crmkit;help;order;cancel' {
            break
        }
        'crmkit;help;survey' {
            [CompletionResult]::new('define', 'define', [CompletionResultType]::ParameterValue, 'Define a survey: its questions from the library, a file, or options')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the surveys with what came in')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the questions of a survey and what came in')
            [CompletionResult]::new('answer', 'answer', [CompletionResultType]::ParameterValue, 'Store what one respondent answered and print its code')
            [CompletionResult]::new('questionnaires', 'questionnaires', [CompletionResultType]::ParameterValue, 'List the ready questionnaires, or show the questions of one')
            break
        }
        'crmkit;help;survey;define' {
            break
        }
        'crmkit;help;survey;list' {
            break
        }
        'crmkit;help;survey;show' {
            break
        }
        'crmkit;help;survey;answer' {
            break
        }
        'crmkit;help;survey;questionnaires' {
            break
        }
        'crmkit;help;import' {
            [CompletionResult]::new('maps', 'maps', [CompletionResultType]::ParameterValue, 'List the known presets, and the mapping files of a folder')
            break
        }
        'crmkit;help;import;maps' {
            break
        }
        'crmkit;help;dupes' {
            break
        }
        'crmkit;help;merge' {
            break
        }
        'crmkit;help;report' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the reports, what each needs, and whether the store has it')
            [CompletionResult]::new('overview', 'overview', [CompletionResultType]::ParameterValue, 'Show the shop on one screen')
            [CompletionResult]::new('alerts', 'alerts', [CompletionResultType]::ParameterValue, 'Warn of what stands out: complaints, churn, satisfaction, silent key customers')
            [CompletionResult]::new('trend', 'trend', [CompletionResultType]::ParameterValue, 'Show revenue, orders and customers over time, with seasons')
            [CompletionResult]::new('forecast', 'forecast', [CompletionResultType]::ParameterValue, 'Forecast revenue, orders or customers, with the error of the past')
            [CompletionResult]::new('rfm', 'rfm', [CompletionResultType]::ParameterValue, 'Score and name customers by recency, frequency and money')
            [CompletionResult]::new('pyramid', 'pyramid', [CompletionResultType]::ParameterValue, 'Show the customer pyramid: tiers by revenue')
            [CompletionResult]::new('pareto', 'pareto', [CompletionResultType]::ParameterValue, 'Show how much revenue the best customers bring: 80/20, deciles, Gini')
            [CompletionResult]::new('clv', 'clv', [CompletionResultType]::ParameterValue, 'Predict purchases and value of every customer, with the model''s card')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'Show customers kept, lost, new and won back per period')
            [CompletionResult]::new('cohorts', 'cohorts', [CompletionResultType]::ParameterValue, 'Follow customers by the period of their first purchase')
            [CompletionResult]::new('survival', 'survival', [CompletionResultType]::ParameterValue, 'Show how long customers stay: survival curve, median, groups compared')
            [CompletionResult]::new('projection', 'projection', [CompletionResultType]::ParameterValue, 'Project how many customers will still be there, from those so far')
            [CompletionResult]::new('churn', 'churn', [CompletionResultType]::ParameterValue, 'Show who left, why, what they were worth, and complaints before it')
            [CompletionResult]::new('at-risk', 'at-risk', [CompletionResultType]::ParameterValue, 'List the customers who are slipping away and those to win back')
            [CompletionResult]::new('migration', 'migration', [CompletionResultType]::ParameterValue, 'Show customers who moved up and down between tiers')
            [CompletionResult]::new('whatif', 'whatif', [CompletionResultType]::ParameterValue, 'Show what more or less retention would do to value and profit')
            [CompletionResult]::new('complaints', 'complaints', [CompletionResultType]::ParameterValue, 'Show complaints by type and cause, service targets, and who came back')
            [CompletionResult]::new('touchpoints', 'touchpoints', [CompletionResultType]::ParameterValue, 'Show contacts by channel and purpose, their cost, and who was forgotten')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'Show what customers ask for, how it ends, and how long it takes')
            [CompletionResult]::new('suggestions', 'suggestions', [CompletionResultType]::ParameterValue, 'List what customers suggest, by product and topic, with what they are worth')
            [CompletionResult]::new('satisfaction', 'satisfaction', [CompletionResultType]::ParameterValue, 'Describe answers on a scale: mean, interval, distribution, trend')
            [CompletionResult]::new('nps', 'nps', [CompletionResultType]::ParameterValue, 'Show the net promoter score with its margin of error')
            [CompletionResult]::new('servqual', 'servqual', [CompletionResultType]::ParameterValue, 'Compare what customers find with what they expect, by dimension (SERVQUAL)')
            [CompletionResult]::new('gaps', 'gaps', [CompletionResultType]::ParameterValue, 'Show where between expectation and perception service is lost (five-gap model)')
            [CompletionResult]::new('kano', 'kano', [CompletionResultType]::ParameterValue, 'Tell which features delight, please, or are taken for granted (Kano)')
            [CompletionResult]::new('acsi', 'acsi', [CompletionResultType]::ParameterValue, 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)')
            [CompletionResult]::new('value', 'value', [CompletionResultType]::ParameterValue, 'Set what customers get against what it costs them (delivered value)')
            [CompletionResult]::new('drivers', 'drivers', [CompletionResultType]::ParameterValue, 'Tell what overall satisfaction hangs on, and where to begin')
            [CompletionResult]::new('factors', 'factors', [CompletionResultType]::ParameterValue, 'Find what stands behind answers that go together (factor analysis)')
            [CompletionResult]::new('clusters', 'clusters', [CompletionResultType]::ParameterValue, 'Find groups of respondents who answer alike (k-means)')
            [CompletionResult]::new('loyalty', 'loyalty', [CompletionResultType]::ParameterValue, 'Show every measure of loyalty with its definition')
            [CompletionResult]::new('loyalty-types', 'loyalty-types', [CompletionResultType]::ParameterValue, 'Tell true loyalty from habit: attitude against behaviour')
            [CompletionResult]::new('apostles', 'apostles', [CompletionResultType]::ParameterValue, 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty')
            [CompletionResult]::new('satisfaction-loyalty', 'satisfaction-loyalty', [CompletionResultType]::ParameterValue, 'Show who stays at each score: a market of choice, or captive customers')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Tell how customers are attached: preference against difference from others')
            [CompletionResult]::new('quality', 'quality', [CompletionResultType]::ParameterValue, 'Show how complete, valid and consistent the data is, with a score')
            break
        }
        'crmkit;help;report;list' {
            break
        }
        'crmkit;help;report;overview' {
            break
        }
        'crmkit;help;report;alerts' {
            break
        }
        'crmkit;help;report;trend' {
            break
        }
        'crmkit;help;report;forecast' {
            break
        }
        'crmkit;help;report;rfm' {
            break
        }
        'crmkit;help;report;pyramid' {
            break
        }
        'crmkit;help;report;pareto' {
            break
        }
        'crmkit;help;report;clv' {
            break
        }
        'crmkit;help;report;retention' {
            break
        }
        'crmkit;help;report;cohorts' {
            break
        }
        'crmkit;help;report;survival' {
            break
        }
        'crmkit;help;report;projection' {
            break
        }
        'crmkit;help;report;churn' {
            break
        }
        'crmkit;help;report;at-risk' {
            break
        }
        'crmkit;help;report;migration' {
            break
        }
        'crmkit;help;report;whatif' {
            break
        }
        'crmkit;help;report;complaints' {
            break
        }
        'crmkit;help;report;touchpoints' {
            break
        }
        'crmkit;help;report;service' {
            break
        }
        'crmkit;help;report;suggestions' {
            break
        }
        'crmkit;help;report;satisfaction' {
            break
        }
        'crmkit;help;report;nps' {
            break
        }
        'crmkit;help;report;servqual' {
            break
        }
        'crmkit;help;report;gaps' {
            break
        }
        'crmkit;help;report;kano' {
            break
        }
        'crmkit;help;report;acsi' {
            break
        }
        'crmkit;help;report;value' {
            break
        }
        'crmkit;help;report;drivers' {
            break
        }
        'crmkit;help;report;factors' {
            break
        }
        'crmkit;help;report;clusters' {
            break
        }
        'crmkit;help;report;loyalty' {
            break
        }
        'crmkit;help;report;loyalty-types' {
            break
        }
        'crmkit;help;report;apostles' {
            break
        }
        'crmkit;help;report;satisfaction-loyalty' {
            break
        }
        'crmkit;help;report;attachment' {
            break
        }
        'crmkit;help;report;quality' {
            break
        }
        'crmkit;help;explain' {
            break
        }
        'crmkit;help;export' {
            [CompletionResult]::new('customers', 'customers', [CompletionResultType]::ParameterValue, 'Export every customer with tags and own fields')
            [CompletionResult]::new('contacts', 'contacts', [CompletionResultType]::ParameterValue, 'Export every contact person')
            [CompletionResult]::new('products', 'products', [CompletionResultType]::ParameterValue, 'Export every product')
            [CompletionResult]::new('orders', 'orders', [CompletionResultType]::ParameterValue, 'Export every order, one row for each line')
            [CompletionResult]::new('order-lines', 'order-lines', [CompletionResultType]::ParameterValue, 'Export the lines of every order')
            [CompletionResult]::new('payments', 'payments', [CompletionResultType]::ParameterValue, 'Export every payment')
            [CompletionResult]::new('refunds', 'refunds', [CompletionResultType]::ParameterValue, 'Export every dated refund')
            [CompletionResult]::new('interactions', 'interactions', [CompletionResultType]::ParameterValue, 'Export every interaction')
            [CompletionResult]::new('complaints', 'complaints', [CompletionResultType]::ParameterValue, 'Export every complaint with its steps')
            [CompletionResult]::new('surveys', 'surveys', [CompletionResultType]::ParameterValue, 'Export every answer to a survey, one row for each')
            [CompletionResult]::new('responses', 'responses', [CompletionResultType]::ParameterValue, 'Export what customers did with campaigns')
            [CompletionResult]::new('points', 'points', [CompletionResultType]::ParameterValue, 'Export the ledger of loyalty points')
            [CompletionResult]::new('rates', 'rates', [CompletionResultType]::ParameterValue, 'Export every exchange rate')
            [CompletionResult]::new('overview', 'overview', [CompletionResultType]::ParameterValue, 'Show the shop on one screen')
            [CompletionResult]::new('alerts', 'alerts', [CompletionResultType]::ParameterValue, 'Warn of what stands out: complaints, churn, satisfaction, silent key customers')
            [CompletionResult]::new('trend', 'trend', [CompletionResultType]::ParameterValue, 'Show revenue, orders and customers over time, with seasons')
            [CompletionResult]::new('forecast', 'forecast', [CompletionResultType]::ParameterValue, 'Forecast revenue, orders or customers, with the error of the past')
            [CompletionResult]::new('rfm', 'rfm', [CompletionResultType]::ParameterValue, 'Score and name customers by recency, frequency and money')
            [CompletionResult]::new('pyramid', 'pyramid', [CompletionResultType]::ParameterValue, 'Show the customer pyramid: tiers by revenue')
            [CompletionResult]::new('pareto', 'pareto', [CompletionResultType]::ParameterValue, 'Show how much revenue the best customers bring: 80/20, deciles, Gini')
            [CompletionResult]::new('clv', 'clv', [CompletionResultType]::ParameterValue, 'Predict purchases and value of every customer, with the model''s card')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'Show customers kept, lost, new and won back per period')
            [CompletionResult]::new('cohorts', 'cohorts', [CompletionResultType]::ParameterValue, 'Follow customers by the period of their first purchase')
            [CompletionResult]::new('survival', 'survival', [CompletionResultType]::ParameterValue, 'Show how long customers stay: survival curve, median, groups compared')
            [CompletionResult]::new('projection', 'projection', [CompletionResultType]::ParameterValue, 'Project how many customers will still be there, from those so far')
            [CompletionResult]::new('churn', 'churn', [CompletionResultType]::ParameterValue, 'Show who left, why, what they were worth, and complaints before it')
            [CompletionResult]::new('at-risk', 'at-risk', [CompletionResultType]::ParameterValue, 'List the customers who are slipping away and those to win back')
            [CompletionResult]::new('migration', 'migration', [CompletionResultType]::ParameterValue, 'Show customers who moved up and down between tiers')
            [CompletionResult]::new('whatif', 'whatif', [CompletionResultType]::ParameterValue, 'Show what more or less retention would do to value and profit')
            [CompletionResult]::new('touchpoints', 'touchpoints', [CompletionResultType]::ParameterValue, 'Show contacts by channel and purpose, their cost, and who was forgotten')
            [CompletionResult]::new('service', 'service', [CompletionResultType]::ParameterValue, 'Show what customers ask for, how it ends, and how long it takes')
            [CompletionResult]::new('suggestions', 'suggestions', [CompletionResultType]::ParameterValue, 'List what customers suggest, by product and topic, with what they are worth')
            [CompletionResult]::new('satisfaction', 'satisfaction', [CompletionResultType]::ParameterValue, 'Describe answers on a scale: mean, interval, distribution, trend')
            [CompletionResult]::new('nps', 'nps', [CompletionResultType]::ParameterValue, 'Show the net promoter score with its margin of error')
            [CompletionResult]::new('servqual', 'servqual', [CompletionResultType]::ParameterValue, 'Compare what customers find with what they expect, by dimension (SERVQUAL)')
            [CompletionResult]::new('gaps', 'gaps', [CompletionResultType]::ParameterValue, 'Show where between expectation and perception service is lost (five-gap model)')
            [CompletionResult]::new('kano', 'kano', [CompletionResultType]::ParameterValue, 'Tell which features delight, please, or are taken for granted (Kano)')
            [CompletionResult]::new('acsi', 'acsi', [CompletionResultType]::ParameterValue, 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)')
            [CompletionResult]::new('value', 'value', [CompletionResultType]::ParameterValue, 'Set what customers get against what it costs them (delivered value)')
            [CompletionResult]::new('drivers', 'drivers', [CompletionResultType]::ParameterValue, 'Tell what overall satisfaction hangs on, and where to begin')
            [CompletionResult]::new('factors', 'factors', [CompletionResultType]::ParameterValue, 'Find what stands behind answers that go together (factor analysis)')
            [CompletionResult]::new('clusters', 'clusters', [CompletionResultType]::ParameterValue, 'Find groups of respondents who answer alike (k-means)')
            [CompletionResult]::new('loyalty', 'loyalty', [CompletionResultType]::ParameterValue, 'Show every measure of loyalty with its definition')
            [CompletionResult]::new('loyalty-types', 'loyalty-types', [CompletionResultType]::ParameterValue, 'Tell true loyalty from habit: attitude against behaviour')
            [CompletionResult]::new('apostles', 'apostles', [CompletionResultType]::ParameterValue, 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty')
            [CompletionResult]::new('satisfaction-loyalty', 'satisfaction-loyalty', [CompletionResultType]::ParameterValue, 'Show who stays at each score: a market of choice, or captive customers')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Tell how customers are attached: preference against difference from others')
            [CompletionResult]::new('quality', 'quality', [CompletionResultType]::ParameterValue, 'Show how complete, valid and consistent the data is, with a score')
            break
        }
        'crmkit;help;export;customers' {
            break
        }
        'crmkit;help;export;contacts' {
            break
        }
        'crmkit;help;export;products' {
            break
        }
        'crmkit;help;export;orders' {
            break
        }
        'crmkit;help;export;order-lines' {
            break
        }
        'crmkit;help;export;payments' {
            break
        }
        'crmkit;help;export;refunds' {
            break
        }
        'crmkit;help;export;interactions' {
            break
        }
        'crmkit;help;export;complaints' {
            break
        }
        'crmkit;help;export;surveys' {
            break
        }
        'crmkit;help;export;responses' {
            break
        }
        'crmkit;help;export;points' {
            break
        }
        'crmkit;help;export;rates' {
            break
        }
        'crmkit;help;export;overview' {
            break
        }
        'crmkit;help;export;alerts' {
            break
        }
        'crmkit;help;export;trend' {
            break
        }
        'crmkit;help;export;forecast' {
            break
        }
        'crmkit;help;export;rfm' {
            break
        }
        'crmkit;help;export;pyramid' {
            break
        }
        'crmkit;help;export;pareto' {
            break
        }
        'crmkit;help;export;clv' {
            break
        }
        'crmkit;help;export;retention' {
            break
        }
        'crmkit;help;export;cohorts' {
            break
        }
        'crmkit;help;export;survival' {
            break
        }
        'crmkit;help;export;projection' {
            break
        }
        'crmkit;help;export;churn' {
            break
        }
        'crmkit;help;export;at-risk' {
            break
        }
        'crmkit;help;export;migration' {
            break
        }
        'crmkit;help;export;whatif' {
            break
        }
        'crmkit;help;export;touchpoints' {
            break
        }
        'crmkit;help;export;service' {
            break
        }
        'crmkit;help;export;suggestions' {
            break
        }
        'crmkit;help;export;satisfaction' {
            break
        }
        'crmkit;help;export;nps' {
            break
        }
        'crmkit;help;export;servqual' {
            break
        }
        'crmkit;help;export;gaps' {
            break
        }
        'crmkit;help;export;kano' {
            break
        }
        'crmkit;help;export;acsi' {
            break
        }
        'crmkit;help;export;value' {
            break
        }
        'crmkit;help;export;drivers' {
            break
        }
        'crmkit;help;export;factors' {
            break
        }
        'crmkit;help;export;clusters' {
            break
        }
        'crmkit;help;export;loyalty' {
            break
        }
        'crmkit;help;export;loyalty-types' {
            break
        }
        'crmkit;help;export;apostles' {
            break
        }
        'crmkit;help;export;satisfaction-loyalty' {
            break
        }
        'crmkit;help;export;attachment' {
            break
        }
        'crmkit;help;export;quality' {
            break
        }
        'crmkit;help;history' {
            break
        }
        'crmkit;help;check' {
            break
        }
        'crmkit;help;backup' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a backup, read it back, and remove those that are no longer kept')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups of a folder')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify backups: every byte, and that what they hold is whole')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore the store from a backup; the store that is replaced is kept')
            break
        }
        'crmkit;help;backup;create' {
            break
        }
        'crmkit;help;backup;list' {
            break
        }
        'crmkit;help;backup;verify' {
            break
        }
        'crmkit;help;backup;restore' {
            break
        }
        'crmkit;help;anonymize' {
            break
        }
        'crmkit;help;encrypt' {
            break
        }
        'crmkit;help;decrypt' {
            break
        }
        'crmkit;help;rekey' {
            break
        }
        'crmkit;help;ops' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what one operation did: rows made, and fields before and after')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the whole log for an audit: who, when, what, before and after')
            break
        }
        'crmkit;help;ops;show' {
            break
        }
        'crmkit;help;ops;export' {
            break
        }
        'crmkit;help;undo' {
            break
        }
        'crmkit;help;redo' {
            break
        }
        'crmkit;help;config' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print one setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change one setting')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting with its value and meaning')
            break
        }
        'crmkit;help;config;get' {
            break
        }
        'crmkit;help;config;set' {
            break
        }
        'crmkit;help;config;list' {
            break
        }
        'crmkit;help;sql' {
            break
        }
        'crmkit;help;schema' {
            break
        }
        'crmkit;help;completions' {
            break
        }
        'crmkit;help;man' {
            break
        }
        'crmkit;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
