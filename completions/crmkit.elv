
use builtin;
use str;

set edit:completion:arg-completer[crmkit] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'crmkit'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'crmkit'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand init 'Create a new, empty store'
            cand demo 'Create a store of sample data and show what crmkit makes of it'
            cand customer 'Keep customers: add, show, edit, list, find, tag, close'
            cand log 'Log an interaction with a customer and print its code'
            cand complaint 'Deal with complaints: open, list, show, advance, assign, compensate, close …'
            cand template 'Keep texts of replies: add, list, show, remove'
            cand answer 'Keep answers to questions that come again: add, find, list, show, remove'
            cand order 'Enter orders by hand: add, list, show, refund, cancel'
            cand survey 'Ask customers: define, list, show, answer, questionnaires'
            cand import 'Import customers, orders and all other kinds of facts'
            cand dupes 'List customers that may be one and the same, or join them'
            cand merge 'Join records of one customer: the first survives and gets all of the others'
            cand report 'Answer a question: overview, segments, retention, complaints …'
            cand explain 'Show the facts behind a customer''s figures: file, line, day of import'
            cand export 'Export facts or a report as data'
            cand history 'Show each field of a customer over time: when, who, before and after'
            cand check 'Check that the store is whole; with --strict also that its data is sound'
            cand backup 'Keep backups: create, list, verify, restore'
            cand anonymize 'Write a copy of the store with made-up persons, for a consultant'
            cand encrypt 'Encrypt the store with a key'
            cand decrypt 'Write an encrypted store in the clear again'
            cand rekey 'Give an encrypted store another key'
            cand ops 'List what happened to the store, or show one operation'
            cand undo 'Take an operation back'
            cand redo 'Put an operation back that was undone'
            cand config 'Read and change the settings of the store'
            cand sql 'Answer a query in SQL over the readable views'
            cand schema 'Describe the readable views of a store for queries and other tools'
            cand completions 'Print a completion script for a shell'
            cand man 'Print the man page'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;init'= {
            cand --currency 'Currency of every amount: a three-letter ISO 4217 code'
            cand --time-zone 'Time zone of the shop: an IANA name; by default the system''s'
            cand --country 'Country of the shop, two letters: phone numbers without a country code are read as its own'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;demo'= {
            cand --data 'Which sample'
            cand --generate 'Write customers.csv and orders.csv into this directory instead'
            cand --customers 'How many customers to generate'
            cand --orders 'How many orders to generate'
            cand --seed 'The same seed gives the same data'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add a customer and print the new code'
            cand show 'Show everything known of a customer: identity, value, and what happened'
            cand edit 'Change fields of a customer'
            cand list 'List customers'
            cand find 'List everyone a text may mean'
            cand tag 'Add and remove tags of a customer'
            cand close 'Record that a customer has left'
            cand contact 'Add and remove contact persons of a company'
            cand erase 'Erase a person for good: from every table, the log and the file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;customer;add'= {
            cand --name 'The same as NAME'
            cand --tag 'Give the customer a tag; may be given several times'
            cand --code 'Code people use for the customer; unique in the store'
            cand --kind 'person or company'
            cand --company 'Company a person belongs to'
            cand --email 'Email'
            cand --phone 'Phone'
            cand --handles 'Further emails, phones and names on messengers: wechat:lihua;+86 20 5550 0101'
            cand --address 'Street address'
            cand --city 'City'
            cand --region 'Region, province or state'
            cand --country 'Country'
            cand --postal-code 'Postal code'
            cand --consent 'Channels the customer agreed to, separated by '';'''
            cand --industry 'Industry of a company'
            cand --occupation 'Occupation of a person'
            cand --gender 'Gender'
            cand --birthday 'Birthday'
            cand --education 'Education'
            cand --income-band 'Income band'
            cand --source 'How the customer was acquired'
            cand --acquired-on 'When the customer was acquired'
            cand --acquisition-cost 'What acquiring the customer cost'
            cand --owner 'Account manager'
            cand --status 'prospect, active, lapsed or closed'
            cand --closed-on 'When the customer left'
            cand --churn-reason 'Why the customer left: price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary'
            cand --wallet 'What the customer spends per year on this category with anyone'
            cand --notes 'Free notes'
            cand --set 'Set a field of your own; may be given several times'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer;show'= {
            cand --limit 'Show at most this many events; by default 30 in a text, else all'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer;edit'= {
            cand --name 'New full name'
            cand --clear 'Clear this field; may be given several times'
            cand --code 'Code people use for the customer; unique in the store'
            cand --kind 'person or company'
            cand --company 'Company a person belongs to'
            cand --email 'Email'
            cand --phone 'Phone'
            cand --handles 'Further emails, phones and names on messengers: wechat:lihua;+86 20 5550 0101'
            cand --address 'Street address'
            cand --city 'City'
            cand --region 'Region, province or state'
            cand --country 'Country'
            cand --postal-code 'Postal code'
            cand --consent 'Channels the customer agreed to, separated by '';'''
            cand --industry 'Industry of a company'
            cand --occupation 'Occupation of a person'
            cand --gender 'Gender'
            cand --birthday 'Birthday'
            cand --education 'Education'
            cand --income-band 'Income band'
            cand --source 'How the customer was acquired'
            cand --acquired-on 'When the customer was acquired'
            cand --acquisition-cost 'What acquiring the customer cost'
            cand --owner 'Account manager'
            cand --status 'prospect, active, lapsed or closed'
            cand --closed-on 'When the customer left'
            cand --churn-reason 'Why the customer left: price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary'
            cand --wallet 'What the customer spends per year on this category with anyone'
            cand --notes 'Free notes'
            cand --set 'Set a field of your own; may be given several times'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer;list'= {
            cand --status 'Only customers with this status: prospect, active, lapsed or closed'
            cand --tag 'Only customers with this tag'
            cand --city 'Only customers in this city'
            cand --owner 'Only customers of this account manager'
            cand --search 'Only customers whose code, name, company, email, phone, city or notes contain this'
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --limit 'List at most this many; by default 50 in a text, else all'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer;find'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer;tag'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer;close'= {
            cand --on 'Day on which the customer left; by default today'
            cand --reason 'price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer;contact'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add a contact person'
            cand remove 'Remove a contact person'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;customer;contact;add'= {
            cand --role 'What the person does there'
            cand --email 'Email'
            cand --phone 'Phone'
            cand --notes 'Free notes'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer;contact;remove'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer;contact;help'= {
            cand add 'Add a contact person'
            cand remove 'Remove a contact person'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;customer;contact;help;add'= {
        }
        &'crmkit;customer;contact;help;remove'= {
        }
        &'crmkit;customer;contact;help;help'= {
        }
        &'crmkit;customer;erase'= {
            cand --contact 'Erase only the contact person with this name or email; the customer stays as it is'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;customer;help'= {
            cand add 'Add a customer and print the new code'
            cand show 'Show everything known of a customer: identity, value, and what happened'
            cand edit 'Change fields of a customer'
            cand list 'List customers'
            cand find 'List everyone a text may mean'
            cand tag 'Add and remove tags of a customer'
            cand close 'Record that a customer has left'
            cand contact 'Add and remove contact persons of a company'
            cand erase 'Erase a person for good: from every table, the log and the file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;customer;help;add'= {
        }
        &'crmkit;customer;help;show'= {
        }
        &'crmkit;customer;help;edit'= {
        }
        &'crmkit;customer;help;list'= {
        }
        &'crmkit;customer;help;find'= {
        }
        &'crmkit;customer;help;tag'= {
        }
        &'crmkit;customer;help;close'= {
        }
        &'crmkit;customer;help;contact'= {
            cand add 'Add a contact person'
            cand remove 'Remove a contact person'
        }
        &'crmkit;customer;help;contact;add'= {
        }
        &'crmkit;customer;help;contact;remove'= {
        }
        &'crmkit;customer;help;erase'= {
        }
        &'crmkit;customer;help;help'= {
        }
        &'crmkit;log'= {
            cand --channel 'visit, phone, email, sms, chat, social, web, post or event'
            cand --direction 'in: the customer began; out: the shop began'
            cand --purpose 'inquiry, advice, suggestion, service, sales, care or marketing'
            cand --staff 'Member of staff'
            cand --subject 'Subject'
            cand --text 'What was said'
            cand --minutes 'How many minutes it took'
            cand --cost 'What it cost'
            cand --outcome 'How it ended'
            cand --product 'Code of the product it was about'
            cand --topic 'What it was about; suggestions are listed by it'
            cand --follow-up 'Day on which to come back to it'
            cand --at 'When it was; by default now'
            cand --code 'Code of the interaction; by default the next free one: I0001 …'
            cand --set 'Set a field of your own; may be given several times'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand open 'Open a complaint and print its code'
            cand list 'List complaints'
            cand show 'Show a complaint, its steps and its deadlines'
            cand advance 'Take a complaint to its next step'
            cand assign 'Give a complaint to somebody'
            cand edit 'Change what is recorded of a complaint'
            cand compensate 'Compensate the customer, within the budget'
            cand reply 'Write a reply from a template, with the customer''s and the complaint''s fields'
            cand close 'Close a complaint after the customer was asked'
            cand reopen 'Open a resolved or closed complaint again'
            cand import 'Import old complaints with the dates of their steps'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;complaint;open'= {
            cand --type 'quality, price, after-sales, delivery, attitude or other'
            cand --cause 'defect, communication, expectation, management or competitor'
            cand --severity '1 (slight) to 4 (critical); decides on the deadlines'
            cand --channel 'visit, phone, email, sms, chat, social, web, post or event'
            cand --order 'Code of the order concerned'
            cand --product 'Code of the product concerned'
            cand --assignee 'Who deals with it'
            cand --subject 'Subject'
            cand --text 'What the customer said'
            cand --follow-up 'Day on which to come back to the customer'
            cand --at 'When it came in; by default now'
            cand --code 'Code of the complaint; by default the next free one: K0001 …'
            cand --set 'Set a field of your own; may be given several times'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;list'= {
            cand --severity 'Only complaints of this severity, or from one to another: 3..4'
            cand --assignee 'Only complaints of this assignee'
            cand --type 'Only this type: quality, price, after-sales, delivery, attitude or other'
            cand --cause 'Only this cause: defect, communication, expectation, management or competitor'
            cand --channel 'Only this channel: visit, phone, email, sms, chat, social, web, post or event'
            cand --step 'Only complaints that stand at this step'
            cand --customer 'Only complaints of this customer: code, email, phone, or a unique part of the name'
            cand --product 'Only complaints about this product'
            cand --order 'Only complaints about this order'
            cand --from 'Only complaints received on this day or later'
            cand --to 'Only complaints received on this day or earlier'
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --limit 'List at most this many; by default 50 in a text, else all'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --open 'Only complaints that are neither resolved nor closed'
            cand --overdue 'Only open complaints past a deadline'
            cand --escalated 'Only open complaints that are near a deadline or past it: beyond the setting escalate-at'
            cand --reopened 'Only complaints that were opened again'
            cand --unassigned 'Only complaints that nobody deals with'
            cand --follow-up-due 'Only complaints whose follow-up is due on the as-of date or before'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;show'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;advance'= {
            cand --to 'Step to take; by default the next one'
            cand --note 'What was done'
            cand --resolution 'How the complaint was settled'
            cand --compensation 'voucher, refund, replacement, repair, discount, gift, points, apology or other'
            cand --amount 'Amount of the compensation'
            cand --satisfaction 'How satisfied the customer is with it, 1 to 5'
            cand --led-to 'Code of the order that the complaint led to'
            cand --follow-up 'Day on which to come back to the customer'
            cand --at 'When it was; by default now'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;assign'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;edit'= {
            cand --type 'quality, price, after-sales, delivery, attitude or other'
            cand --cause 'defect, communication, expectation, management or competitor'
            cand --severity '1 (slight) to 4 (critical); decides on the deadlines'
            cand --channel 'visit, phone, email, sms, chat, social, web, post or event'
            cand --order 'Code of the order concerned'
            cand --product 'Code of the product concerned'
            cand --assignee 'Who deals with it'
            cand --subject 'Subject'
            cand --text 'What the customer said'
            cand --resolution 'How the complaint was settled'
            cand --satisfaction 'How satisfied the customer is with it, 1 to 5'
            cand --led-to 'Code of the order that the complaint led to'
            cand --follow-up 'Day on which to come back to the customer'
            cand --set 'Set a field of your own; may be given several times'
            cand --clear 'Clear this field; may be given several times'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;compensate'= {
            cand --amount 'What it is worth or costs'
            cand --on 'When it is given; by default today'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --replace 'Put it in the place of one that was recorded before'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;reply'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;close'= {
            cand --note 'What was done'
            cand --resolution 'How the complaint was settled'
            cand --compensation 'voucher, refund, replacement, repair, discount, gift, points, apology or other'
            cand --amount 'Amount of the compensation'
            cand --satisfaction 'How satisfied the customer is with it, 1 to 5'
            cand --led-to 'Code of the order that the complaint led to'
            cand --follow-up 'Day on which to come back to the customer'
            cand --at 'When it was; by default now'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;reopen'= {
            cand --note 'Why it is opened again'
            cand --at 'When it was; by default now'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;import'= {
            cand --map 'Take this column for a field; may be given several times'
            cand --use-map 'Read the file as a mapping file says; columns it does not name are kept as own fields'
            cand --date-format 'Order of numeric dates [default: found from the whole column]'
            cand --on-duplicate 'What to do with complaints the store knows [default: update]'
            cand --unknown-customer 'What to do with complaints of customers the store does not know [default: create]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --explain 'Show what each column is taken for and why, with sample values; import nothing'
            cand --dry-run 'Do everything, say what would happen, write nothing'
            cand --strict 'Write nothing if any row is rejected'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;complaint;help'= {
            cand open 'Open a complaint and print its code'
            cand list 'List complaints'
            cand show 'Show a complaint, its steps and its deadlines'
            cand advance 'Take a complaint to its next step'
            cand assign 'Give a complaint to somebody'
            cand edit 'Change what is recorded of a complaint'
            cand compensate 'Compensate the customer, within the budget'
            cand reply 'Write a reply from a template, with the customer''s and the complaint''s fields'
            cand close 'Close a complaint after the customer was asked'
            cand reopen 'Open a resolved or closed complaint again'
            cand import 'Import old complaints with the dates of their steps'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;complaint;help;open'= {
        }
        &'crmkit;complaint;help;list'= {
        }
        &'crmkit;complaint;help;show'= {
        }
        &'crmkit;complaint;help;advance'= {
        }
        &'crmkit;complaint;help;assign'= {
        }
        &'crmkit;complaint;help;edit'= {
        }
        &'crmkit;complaint;help;compensate'= {
        }
        &'crmkit;complaint;help;reply'= {
        }
        &'crmkit;complaint;help;close'= {
        }
        &'crmkit;complaint;help;reopen'= {
        }
        &'crmkit;complaint;help;import'= {
        }
        &'crmkit;complaint;help;help'= {
        }
        &'crmkit;template'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add a template'
            cand list 'List the templates'
            cand show 'Show a template as it is, or the fields a template can have'
            cand remove 'Remove a template'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;template;add'= {
            cand --text 'The text'
            cand --file 'Read the text from this file; - is standard input'
            cand --about 'What it is for'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --replace 'Put it in the place of the one with this code'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;template;list'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;template;show'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --fields 'List the fields that a template can have'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;template;remove'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;template;help'= {
            cand add 'Add a template'
            cand list 'List the templates'
            cand show 'Show a template as it is, or the fields a template can have'
            cand remove 'Remove a template'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;template;help;add'= {
        }
        &'crmkit;template;help;list'= {
        }
        &'crmkit;template;help;show'= {
        }
        &'crmkit;template;help;remove'= {
        }
        &'crmkit;template;help;help'= {
        }
        &'crmkit;answer'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add an answer to a question that comes again, and print its code'
            cand find 'Find answers by words of the question or the answer'
            cand list 'List the answers'
            cand show 'Show one answer'
            cand remove 'Remove an answer'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;answer;add'= {
            cand --topic 'What it is about'
            cand --words 'Further words under which it is found'
            cand --code 'Code of the answer; by default the next free one: A0001 …'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --replace 'Put it in the place of the one with this code'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;answer;find'= {
            cand --limit 'List at most this many'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;answer;list'= {
            cand --topic 'Only answers about this'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;answer;show'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;answer;remove'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;answer;help'= {
            cand add 'Add an answer to a question that comes again, and print its code'
            cand find 'Find answers by words of the question or the answer'
            cand list 'List the answers'
            cand show 'Show one answer'
            cand remove 'Remove an answer'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;answer;help;add'= {
        }
        &'crmkit;answer;help;find'= {
        }
        &'crmkit;answer;help;list'= {
        }
        &'crmkit;answer;help;show'= {
        }
        &'crmkit;answer;help;remove'= {
        }
        &'crmkit;answer;help;help'= {
        }
        &'crmkit;order'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add an order and print its code'
            cand list 'List the orders of a customer'
            cand show 'Show an order and its lines'
            cand refund 'Record money given back on an order'
            cand cancel 'Call an order off: it counts for nothing any more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;order;add'= {
            cand --amount 'What is charged, after discount and before refunds; negative for a return'
            cand --date 'Day of the order; by default today'
            cand --code 'Code of the order; by default the next free one: O0001 …'
            cand --line 'A line: SKU xQUANTITY @PRICE NAME; may be given several times'
            cand --status 'pending, paid, shipped, completed, cancelled, refunded or partly-refunded'
            cand --channel 'Sales channel'
            cand --discount 'Discount already taken off'
            cand --refund 'What was given back of it'
            cand --due-on 'When payment is due'
            cand --paid-on 'When it was paid'
            cand --notes 'Free notes'
            cand --set 'Set a field of your own; may be given several times'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;order;list'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --limit 'List at most this many; by default 50 in a text, else all'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;order;show'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;order;refund'= {
            cand --amount 'What is given back; by default all that is left'
            cand --date 'The day it is given back [default: today]'
            cand --reason 'Why'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;order;cancel'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;order;help'= {
            cand add 'Add an order and print its code'
            cand list 'List the orders of a customer'
            cand show 'Show an order and its lines'
            cand refund 'Record money given back on an order'
            cand cancel 'Call an order off: it counts for nothing any more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;order;help;add'= {
        }
        &'crmkit;order;help;list'= {
        }
        &'crmkit;order;help;show'= {
        }
        &'crmkit;order;help;refund'= {
        }
        &'crmkit;order;help;cancel'= {
        }
        &'crmkit;order;help;help'= {
        }
        &'crmkit;survey'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand define 'Define a survey: its questions from the library, a file, or options'
            cand list 'List the surveys with what came in'
            cand show 'Show the questions of a survey and what came in'
            cand answer 'Store what one respondent answered and print its code'
            cand questionnaires 'List the ready questionnaires, or show the questions of one'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;survey;define'= {
            cand --name 'What it is called'
            cand --notes 'Free notes'
            cand --from 'Ask what a ready questionnaire asks; ''survey questionnaires'' lists them'
            cand --file 'Ask what a TOML file, a CSV file or a workbook lists'
            cand --feature 'A feature to ask about, where the questionnaire asks about features; may be given several times'
            cand --language 'Language of the questions of a questionnaire'
            cand --question 'A question: CODE; WORDS; role=ROLE; scale=LOW-HIGH; dimension=…; feature=…; importance=…; may be given several times'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --update 'Add questions to a survey that is there, and change those with the same code'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;survey;list'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;survey;show'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;survey;answer'= {
            cand --answers 'Answers: the code of each question and what was answered'
            cand --customer 'Who answered: code, email, phone, or a unique part of the name'
            cand --order 'Code of the order it is about'
            cand --complaint 'Code of the complaint it is about'
            cand --respondent 'What the respondent is called on the questionnaire, such as its number'
            cand --channel 'Where it was asked'
            cand --date 'Day of the answer; by default today'
            cand --code 'Code of the response; by default the next free one: R0001 …'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;survey;questionnaires'= {
            cand --feature 'A feature to ask about; may be given several times'
            cand --language 'Language of the questions'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;survey;help'= {
            cand define 'Define a survey: its questions from the library, a file, or options'
            cand list 'List the surveys with what came in'
            cand show 'Show the questions of a survey and what came in'
            cand answer 'Store what one respondent answered and print its code'
            cand questionnaires 'List the ready questionnaires, or show the questions of one'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;survey;help;define'= {
        }
        &'crmkit;survey;help;list'= {
        }
        &'crmkit;survey;help;show'= {
        }
        &'crmkit;survey;help;answer'= {
        }
        &'crmkit;survey;help;questionnaires'= {
        }
        &'crmkit;survey;help;help'= {
        }
        &'crmkit;import'= {
            cand --map 'Take this column for a field; may be given several times'
            cand --preset 'Read the file as the export of a shop system: a name that import maps lists, or none [default: found from the header]'
            cand --use-map 'Read the file as a mapping file says; columns it does not name are kept as own fields'
            cand --save-map 'Write what was decided to a mapping file, for --use-map'
            cand --delimiter 'The character between fields, or tab, or blanks for columns lined up with them [default: found]'
            cand --encoding 'The encoding of the text, such as gb18030 or windows-1252 [default: found from the whole file]'
            cand --quote 'The character around fields, with a backslash before it if that is how it is written inside of them; or none [default: found]'
            cand --sheet 'Name or number of the sheet of a workbook [default: the one that has the columns]'
            cand --skip 'Lines above the header to pass over [default: found]'
            cand --date-format 'Order of numeric dates [default: found from the whole column]'
            cand --decimal 'Decimal mark [default: found from the whole column]'
            cand --on-duplicate 'What to do with records the store knows [default: fill for customers, update for all else]'
            cand --match 'Match customers by these keys, tried in order, such as code,email,name+city [default: by code; without one by email, then phone]'
            cand --unknown-customer 'What to do with facts of customers the store does not know [default: create]'
            cand --max-errors 'Stop, writing nothing, once more than N rows are rejected'
            cand --rejects 'Write rejected rows here instead of FILE.rejects.csv'
            cand --survey 'The survey that the answers belong to [default: the file''s name]'
            cand --scale 'The scale of a survey''s questions, such as 1-10 [default: found from the answers]'
            cand --report 'Write what became of every row to this file (.csv, .tsv or .jsonl); with --dry-run, too'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --explain 'Show what each column is taken for and why, with sample values; import nothing'
            cand --split-name 'Keep given and family name of full names as own fields, too'
            cand --no-header 'The file has no header row; columns are called 1, 2, 3 … for --map'
            cand --dry-run 'Do everything, say what would happen, write nothing'
            cand --strict 'Write nothing if any row is rejected'
            cand --raw 'Take cells as they are: leave the apostrophe that neutralises formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand maps 'List the known presets, and the mapping files of a folder'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;import;maps'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;import;help'= {
            cand maps 'List the known presets, and the mapping files of a folder'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;import;help;maps'= {
        }
        &'crmkit;import;help;help'= {
        }
        &'crmkit;dupes'= {
            cand --above 'List pairs with this score or more, from 0.3 to 1'
            cand --field 'List only pairs in which this field agrees: email, phone, name, birthday …'
            cand --limit 'List at most this many; by default 50 in a text, else all'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --merge 'Join the customers of each group in which any two have the score; 0.95 unless --above says otherwise'
            cand --dry-run 'With --merge: show what would be joined, and do nothing'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;merge'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --dry-run 'Show what would be done, and do nothing'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the reports, what each needs, and whether the store has it'
            cand overview 'Show the shop on one screen'
            cand alerts 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
            cand trend 'Show revenue, orders and customers over time, with seasons'
            cand forecast 'Forecast revenue, orders or customers, with the error of the past'
            cand rfm 'Score and name customers by recency, frequency and money'
            cand pyramid 'Show the customer pyramid: tiers by revenue'
            cand pareto 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
            cand clv 'Predict purchases and value of every customer, with the model''s card'
            cand retention 'Show customers kept, lost, new and won back per period'
            cand cohorts 'Follow customers by the period of their first purchase'
            cand survival 'Show how long customers stay: survival curve, median, groups compared'
            cand projection 'Project how many customers will still be there, from those so far'
            cand churn 'Show who left, why, what they were worth, and complaints before it'
            cand at-risk 'List the customers who are slipping away and those to win back'
            cand migration 'Show customers who moved up and down between tiers'
            cand whatif 'Show what more or less retention would do to value and profit'
            cand complaints 'Show complaints by type and cause, service targets, and who came back'
            cand touchpoints 'Show contacts by channel and purpose, their cost, and who was forgotten'
            cand service 'Show what customers ask for, how it ends, and how long it takes'
            cand suggestions 'List what customers suggest, by product and topic, with what they are worth'
            cand satisfaction 'Describe answers on a scale: mean, interval, distribution, trend'
            cand nps 'Show the net promoter score with its margin of error'
            cand servqual 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
            cand gaps 'Show where between expectation and perception service is lost (five-gap model)'
            cand kano 'Tell which features delight, please, or are taken for granted (Kano)'
            cand acsi 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
            cand value 'Set what customers get against what it costs them (delivered value)'
            cand drivers 'Tell what overall satisfaction hangs on, and where to begin'
            cand factors 'Find what stands behind answers that go together (factor analysis)'
            cand clusters 'Find groups of respondents who answer alike (k-means)'
            cand loyalty 'Show every measure of loyalty with its definition'
            cand loyalty-types 'Tell true loyalty from habit: attitude against behaviour'
            cand apostles 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
            cand satisfaction-loyalty 'Show who stays at each score: a market of choice, or captive customers'
            cand attachment 'Tell how customers are attached: preference against difference from others'
            cand quality 'Show how complete, valid and consistent the data is, with a score'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;report;list'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;overview'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;alerts'= {
            cand --by 'Length of the periods that are compared'
            cand --recent 'Whole periods before the as-of date in which something must stand out; the ones before them tell what is usual'
            cand --fail-if 'End with status 4 when there is an alert, or a critical one'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;trend'= {
            cand --by 'Length of the periods'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;forecast'= {
            cand --measure 'What is forecast'
            cand --by 'Length of the periods'
            cand --periods 'Periods to forecast [default: 12 months, 4 quarters or 13 weeks]'
            cand --method 'How to forecast'
            cand --weights 'Weights of level, trend and season in Holt–Winters, each from 0 to 1, instead of those that fit best'
            cand --start 'Where Holt–Winters begins'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;rfm'= {
            cand --scheme 'How customers are named by their scores'
            cand --ties 'Which scores equal values get [default: rank; quantile with --scheme rpackage]'
            cand --bins 'Number of scores per measure; the schemes eleven, ten and rpackage need 5'
            cand --cuts 'Fixed cut points by measure instead of --ties: r in days, f in purchases, m in money, ascending'
            cand --frequency 'What counts as a purchase for the frequency [default: days; orders with --scheme rpackage]'
            cand --monetary 'What the monetary measure is'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;pyramid'= {
            cand --by 'What customers are ranked by'
            cand --shares 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]'
            cand --from 'Least amounts of VIP, major and ordinary customers instead of shares'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;pareto'= {
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;clv'= {
            cand --model 'How customers are thought to leave'
            cand --calibration-end 'Let the model see facts up to this day only, predict from it, and check by what came after [default: the as-of date]'
            cand --horizon 'How far ahead value is counted: 12m, 52w, 365d, 2y, or infinite with --model paretonbd'
            cand --discount 'Discount per year'
            cand --margin 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]'
            cand --limit 'List at most this many customers, the most valuable first'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;retention'= {
            cand --by 'Length of the periods'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --over 'Months over which groups are compared'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;cohorts'= {
            cand --by 'Length of the periods'
            cand --show 'What the cells hold'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;survival'= {
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --ci 'Scale of the 95 % limits: log-log as lifelines, log as R, plain as textbooks'
            cand --unit 'Unit of time of the curve [default: the shortest that gives a readable table]'
            cand --since 'Count from this day, for those who were there then [default: the first day of each; with --group-by tier or segment, 12 months before the as-of date]'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;projection'= {
            cand --by 'Length of a period, counted from each customer''s first day'
            cand --cohort 'Customers whose first day lies in this window: a period such as 2024Q1, FROM..TO, or 24m'
            cand --periods 'Periods to project beyond those observed'
            cand --discount 'Discount per year, for the discounted lifetimes'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;churn'= {
            cand --by 'Length of the periods'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --complaint-days 'Days for which a complaint counts as recent [default: 90, and the lapse window where silence tells who left]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;at-risk'= {
            cand --p-alive 'Report customers whose chance to be still there is below this'
            cand --overdue 'Report customers who have been silent for more than so many times their own median gap'
            cand --model 'How customers are thought to leave'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --limit 'List at most this many customers in each list, those with the most at stake first'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;migration'= {
            cand --length 'Length of the two windows: the later one ends at the as-of date, the earlier one just before it begins'
            cand --before 'The earlier window, instead of --length: a period such as 2024Q1, or FROM..TO'
            cand --after 'The later window, instead of --length'
            cand --shares 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]'
            cand --bounds 'Least revenue of every tier but the lowest, ascending, instead of shares'
            cand --margin 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]'
            cand --discount 'Discount per year, for the value of a tier'
            cand --ahead 'Windows to look ahead, for the value of a tier'
            cand --candidates 'Candidates for an upgrade that are listed'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;whatif'= {
            cand --points 'Changes of the yearly retention in points; those that lead below 0 or above 100 % are left out'
            cand --margin 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]'
            cand --discount 'Discount per year'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;complaints'= {
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;touchpoints'= {
            cand --touched-within 'Days in which an active customer should have been touched'
            cand --asked-again-within 'Days in which a customer who asks again was not helped at the first contact'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;service'= {
            cand --asked-again-within 'Days in which a customer who asks again was not helped at the first contact'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;suggestions'= {
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --open 'Only suggestions without an outcome: nobody has said what becomes of them'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;satisfaction'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'Questions by their codes [default: those about satisfaction, else all that are answered with numbers]'
            cand --by 'Length of the periods of the trend'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --sent 'Base of the response rate: the campaign by which the survey was sent out, tag:NAME for the customers with a tag, or how many questionnaires were handed out'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;nps'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'The question, where its role does not tell'
            cand --by 'Length of the periods of the trend'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;servqual'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --weight 'Weight of a dimension; may be given several times [default: what respondents answered about importance, else that of the questions]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;gaps'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;kano'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --evaluation 'Which table turns two answers into a class'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;acsi'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'Questions by their codes [default: those with the roles satisfaction, confirmation, ideal]'
            cand --weights 'How the questions are weighted'
            cand --by 'Length of the periods of the trend'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;value'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;drivers'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --outcome 'Question about overall satisfaction [default: the one with the role satisfaction, else csat]'
            cand --question 'Questions that may drive it [default: all others answered with numbers, but for the roles importance and nps]'
            cand --importance 'What importance is'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;factors'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'Questions by their codes [default: all that are answered with numbers]'
            cand --factors 'Number of factors [default: as many as there are eigenvalues above 1]'
            cand --extraction 'How factors are extracted'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --unrotated 'Leave the factors as they are extracted, without varimax'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;clusters'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'Questions by their codes [default: all that are answered with numbers]'
            cand --k 'Number of clusters [default: the one of 2 to 8 that keeps them best apart]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;loyalty'= {
            cand --window 'Part of the past to look at: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO; the stretch before is shown beside it'
            cand --survey 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;loyalty-types'= {
            cand --window 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --survey 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]'
            cand --satisfaction 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]'
            cand --recommend 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]'
            cand --purchases 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;apostles'= {
            cand --loyalty 'What loyalty is'
            cand --window 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --survey 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]'
            cand --satisfaction 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]'
            cand --recommend 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]'
            cand --purchases 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;satisfaction-loyalty'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'The question whose scores are compared [default: the one about satisfaction]'
            cand --after 'Days after the answer within which a customer must buy again'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --captive 'Share of the less satisfied who buy again from which on they look captive'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;attachment'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --preference-from 'Answer from which on the preference is strong [default: three quarters of the way up the scale]'
            cand --differentiation-from 'Answer from which on the shop is different [default: three quarters of the way up the scale]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;quality'= {
            cand --fields 'Fields that every customer should have: they make up the completeness; reach = email or phone'
            cand --stale-days 'Days without an order, a contact or an edit after which a customer counts as stale'
            cand --limit 'Show at most this many cases of each rule; by default 3, and all in the table findings'
            cand --fail-under 'End with status 4 when the score is below this'
            cand --fail-if 'End with status 4 when one of these rules is broken; any = a contradiction, an invalid value or an orphan'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;report;help'= {
            cand list 'List the reports, what each needs, and whether the store has it'
            cand overview 'Show the shop on one screen'
            cand alerts 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
            cand trend 'Show revenue, orders and customers over time, with seasons'
            cand forecast 'Forecast revenue, orders or customers, with the error of the past'
            cand rfm 'Score and name customers by recency, frequency and money'
            cand pyramid 'Show the customer pyramid: tiers by revenue'
            cand pareto 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
            cand clv 'Predict purchases and value of every customer, with the model''s card'
            cand retention 'Show customers kept, lost, new and won back per period'
            cand cohorts 'Follow customers by the period of their first purchase'
            cand survival 'Show how long customers stay: survival curve, median, groups compared'
            cand projection 'Project how many customers will still be there, from those so far'
            cand churn 'Show who left, why, what they were worth, and complaints before it'
            cand at-risk 'List the customers who are slipping away and those to win back'
            cand migration 'Show customers who moved up and down between tiers'
            cand whatif 'Show what more or less retention would do to value and profit'
            cand complaints 'Show complaints by type and cause, service targets, and who came back'
            cand touchpoints 'Show contacts by channel and purpose, their cost, and who was forgotten'
            cand service 'Show what customers ask for, how it ends, and how long it takes'
            cand suggestions 'List what customers suggest, by product and topic, with what they are worth'
            cand satisfaction 'Describe answers on a scale: mean, interval, distribution, trend'
            cand nps 'Show the net promoter score with its margin of error'
            cand servqual 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
            cand gaps 'Show where between expectation and perception service is lost (five-gap model)'
            cand kano 'Tell which features delight, please, or are taken for granted (Kano)'
            cand acsi 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
            cand value 'Set what customers get against what it costs them (delivered value)'
            cand drivers 'Tell what overall satisfaction hangs on, and where to begin'
            cand factors 'Find what stands behind answers that go together (factor analysis)'
            cand clusters 'Find groups of respondents who answer alike (k-means)'
            cand loyalty 'Show every measure of loyalty with its definition'
            cand loyalty-types 'Tell true loyalty from habit: attitude against behaviour'
            cand apostles 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
            cand satisfaction-loyalty 'Show who stays at each score: a market of choice, or captive customers'
            cand attachment 'Tell how customers are attached: preference against difference from others'
            cand quality 'Show how complete, valid and consistent the data is, with a score'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;report;help;list'= {
        }
        &'crmkit;report;help;overview'= {
        }
        &'crmkit;report;help;alerts'= {
        }
        &'crmkit;report;help;trend'= {
        }
        &'crmkit;report;help;forecast'= {
        }
        &'crmkit;report;help;rfm'= {
        }
        &'crmkit;report;help;pyramid'= {
        }
        &'crmkit;report;help;pareto'= {
        }
        &'crmkit;report;help;clv'= {
        }
        &'crmkit;report;help;retention'= {
        }
        &'crmkit;report;help;cohorts'= {
        }
        &'crmkit;report;help;survival'= {
        }
        &'crmkit;report;help;projection'= {
        }
        &'crmkit;report;help;churn'= {
        }
        &'crmkit;report;help;at-risk'= {
        }
        &'crmkit;report;help;migration'= {
        }
        &'crmkit;report;help;whatif'= {
        }
        &'crmkit;report;help;complaints'= {
        }
        &'crmkit;report;help;touchpoints'= {
        }
        &'crmkit;report;help;service'= {
        }
        &'crmkit;report;help;suggestions'= {
        }
        &'crmkit;report;help;satisfaction'= {
        }
        &'crmkit;report;help;nps'= {
        }
        &'crmkit;report;help;servqual'= {
        }
        &'crmkit;report;help;gaps'= {
        }
        &'crmkit;report;help;kano'= {
        }
        &'crmkit;report;help;acsi'= {
        }
        &'crmkit;report;help;value'= {
        }
        &'crmkit;report;help;drivers'= {
        }
        &'crmkit;report;help;factors'= {
        }
        &'crmkit;report;help;clusters'= {
        }
        &'crmkit;report;help;loyalty'= {
        }
        &'crmkit;report;help;loyalty-types'= {
        }
        &'crmkit;report;help;apostles'= {
        }
        &'crmkit;report;help;satisfaction-loyalty'= {
        }
        &'crmkit;report;help;attachment'= {
        }
        &'crmkit;report;help;quality'= {
        }
        &'crmkit;report;help;help'= {
        }
        &'crmkit;explain'= {
            cand --limit 'Show at most this many facts; by default 30 in a text, else all'
            cand --scheme 'How customers are named by their scores'
            cand --ties 'Which scores equal values get [default: rank; quantile with --scheme rpackage]'
            cand --bins 'Number of scores per measure; the schemes eleven, ten and rpackage need 5'
            cand --cuts 'Fixed cut points by measure instead of --ties: r in days, f in purchases, m in money, ascending'
            cand --frequency 'What counts as a purchase for the frequency [default: days; orders with --scheme rpackage]'
            cand --monetary 'What the monetary measure is'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand customers 'Export every customer with tags and own fields'
            cand contacts 'Export every contact person'
            cand products 'Export every product'
            cand orders 'Export every order, one row for each line'
            cand order-lines 'Export the lines of every order'
            cand payments 'Export every payment'
            cand refunds 'Export every dated refund'
            cand interactions 'Export every interaction'
            cand complaints 'Export every complaint with its steps'
            cand surveys 'Export every answer to a survey, one row for each'
            cand responses 'Export what customers did with campaigns'
            cand points 'Export the ledger of loyalty points'
            cand rates 'Export every exchange rate'
            cand overview 'Show the shop on one screen'
            cand alerts 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
            cand trend 'Show revenue, orders and customers over time, with seasons'
            cand forecast 'Forecast revenue, orders or customers, with the error of the past'
            cand rfm 'Score and name customers by recency, frequency and money'
            cand pyramid 'Show the customer pyramid: tiers by revenue'
            cand pareto 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
            cand clv 'Predict purchases and value of every customer, with the model''s card'
            cand retention 'Show customers kept, lost, new and won back per period'
            cand cohorts 'Follow customers by the period of their first purchase'
            cand survival 'Show how long customers stay: survival curve, median, groups compared'
            cand projection 'Project how many customers will still be there, from those so far'
            cand churn 'Show who left, why, what they were worth, and complaints before it'
            cand at-risk 'List the customers who are slipping away and those to win back'
            cand migration 'Show customers who moved up and down between tiers'
            cand whatif 'Show what more or less retention would do to value and profit'
            cand touchpoints 'Show contacts by channel and purpose, their cost, and who was forgotten'
            cand service 'Show what customers ask for, how it ends, and how long it takes'
            cand suggestions 'List what customers suggest, by product and topic, with what they are worth'
            cand satisfaction 'Describe answers on a scale: mean, interval, distribution, trend'
            cand nps 'Show the net promoter score with its margin of error'
            cand servqual 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
            cand gaps 'Show where between expectation and perception service is lost (five-gap model)'
            cand kano 'Tell which features delight, please, or are taken for granted (Kano)'
            cand acsi 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
            cand value 'Set what customers get against what it costs them (delivered value)'
            cand drivers 'Tell what overall satisfaction hangs on, and where to begin'
            cand factors 'Find what stands behind answers that go together (factor analysis)'
            cand clusters 'Find groups of respondents who answer alike (k-means)'
            cand loyalty 'Show every measure of loyalty with its definition'
            cand loyalty-types 'Tell true loyalty from habit: attitude against behaviour'
            cand apostles 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
            cand satisfaction-loyalty 'Show who stays at each score: a market of choice, or captive customers'
            cand attachment 'Tell how customers are attached: preference against difference from others'
            cand quality 'Show how complete, valid and consistent the data is, with a score'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;export;customers'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;contacts'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;products'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;orders'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;order-lines'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;payments'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;refunds'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;interactions'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;complaints'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;surveys'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;responses'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;points'= {
            cand --where 'Only those for which this SQL expression holds; ''crmkit schema'' lists the columns. It can only read, for 60 seconds at most'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;rates'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;overview'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;alerts'= {
            cand --by 'Length of the periods that are compared'
            cand --recent 'Whole periods before the as-of date in which something must stand out; the ones before them tell what is usual'
            cand --fail-if 'End with status 4 when there is an alert, or a critical one'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;trend'= {
            cand --by 'Length of the periods'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;forecast'= {
            cand --measure 'What is forecast'
            cand --by 'Length of the periods'
            cand --periods 'Periods to forecast [default: 12 months, 4 quarters or 13 weeks]'
            cand --method 'How to forecast'
            cand --weights 'Weights of level, trend and season in Holt–Winters, each from 0 to 1, instead of those that fit best'
            cand --start 'Where Holt–Winters begins'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;rfm'= {
            cand --scheme 'How customers are named by their scores'
            cand --ties 'Which scores equal values get [default: rank; quantile with --scheme rpackage]'
            cand --bins 'Number of scores per measure; the schemes eleven, ten and rpackage need 5'
            cand --cuts 'Fixed cut points by measure instead of --ties: r in days, f in purchases, m in money, ascending'
            cand --frequency 'What counts as a purchase for the frequency [default: days; orders with --scheme rpackage]'
            cand --monetary 'What the monetary measure is'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;pyramid'= {
            cand --by 'What customers are ranked by'
            cand --shares 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]'
            cand --from 'Least amounts of VIP, major and ordinary customers instead of shares'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;pareto'= {
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;clv'= {
            cand --model 'How customers are thought to leave'
            cand --calibration-end 'Let the model see facts up to this day only, predict from it, and check by what came after [default: the as-of date]'
            cand --horizon 'How far ahead value is counted: 12m, 52w, 365d, 2y, or infinite with --model paretonbd'
            cand --discount 'Discount per year'
            cand --margin 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]'
            cand --limit 'List at most this many customers, the most valuable first'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;retention'= {
            cand --by 'Length of the periods'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --over 'Months over which groups are compared'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;cohorts'= {
            cand --by 'Length of the periods'
            cand --show 'What the cells hold'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;survival'= {
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --ci 'Scale of the 95 % limits: log-log as lifelines, log as R, plain as textbooks'
            cand --unit 'Unit of time of the curve [default: the shortest that gives a readable table]'
            cand --since 'Count from this day, for those who were there then [default: the first day of each; with --group-by tier or segment, 12 months before the as-of date]'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;projection'= {
            cand --by 'Length of a period, counted from each customer''s first day'
            cand --cohort 'Customers whose first day lies in this window: a period such as 2024Q1, FROM..TO, or 24m'
            cand --periods 'Periods to project beyond those observed'
            cand --discount 'Discount per year, for the discounted lifetimes'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;churn'= {
            cand --by 'Length of the periods'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --complaint-days 'Days for which a complaint counts as recent [default: 90, and the lapse window where silence tells who left]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;at-risk'= {
            cand --p-alive 'Report customers whose chance to be still there is below this'
            cand --overdue 'Report customers who have been silent for more than so many times their own median gap'
            cand --model 'How customers are thought to leave'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --limit 'List at most this many customers in each list, those with the most at stake first'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;migration'= {
            cand --length 'Length of the two windows: the later one ends at the as-of date, the earlier one just before it begins'
            cand --before 'The earlier window, instead of --length: a period such as 2024Q1, or FROM..TO'
            cand --after 'The later window, instead of --length'
            cand --shares 'Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]'
            cand --bounds 'Least revenue of every tier but the lowest, ascending, instead of shares'
            cand --margin 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]'
            cand --discount 'Discount per year, for the value of a tier'
            cand --ahead 'Windows to look ahead, for the value of a tier'
            cand --candidates 'Candidates for an upgrade that are listed'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;whatif'= {
            cand --points 'Changes of the yearly retention in points; those that lead below 0 or above 100 % are left out'
            cand --margin 'Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]'
            cand --discount 'Discount per year'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;touchpoints'= {
            cand --touched-within 'Days in which an active customer should have been touched'
            cand --asked-again-within 'Days in which a customer who asks again was not helped at the first contact'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;service'= {
            cand --asked-again-within 'Days in which a customer who asks again was not helped at the first contact'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;suggestions'= {
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --open 'Only suggestions without an outcome: nobody has said what becomes of them'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;satisfaction'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'Questions by their codes [default: those about satisfaction, else all that are answered with numbers]'
            cand --by 'Length of the periods of the trend'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --sent 'Base of the response rate: the campaign by which the survey was sent out, tag:NAME for the customers with a tag, or how many questionnaires were handed out'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;nps'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'The question, where its role does not tell'
            cand --by 'Length of the periods of the trend'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;servqual'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --weight 'Weight of a dimension; may be given several times [default: what respondents answered about importance, else that of the questions]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;gaps'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;kano'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --evaluation 'Which table turns two answers into a class'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;acsi'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'Questions by their codes [default: those with the roles satisfaction, confirmation, ideal]'
            cand --weights 'How the questions are weighted'
            cand --by 'Length of the periods of the trend'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;value'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;drivers'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --outcome 'Question about overall satisfaction [default: the one with the role satisfaction, else csat]'
            cand --question 'Questions that may drive it [default: all others answered with numbers, but for the roles importance and nps]'
            cand --importance 'What importance is'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;factors'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'Questions by their codes [default: all that are answered with numbers]'
            cand --factors 'Number of factors [default: as many as there are eigenvalues above 1]'
            cand --extraction 'How factors are extracted'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --unrotated 'Leave the factors as they are extracted, without varimax'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;clusters'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'Questions by their codes [default: all that are answered with numbers]'
            cand --k 'Number of clusters [default: the one of 2 to 8 that keeps them best apart]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;loyalty'= {
            cand --window 'Part of the past to look at: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO; the stretch before is shown beside it'
            cand --survey 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;loyalty-types'= {
            cand --window 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --survey 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]'
            cand --satisfaction 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]'
            cand --recommend 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]'
            cand --purchases 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;apostles'= {
            cand --loyalty 'What loyalty is'
            cand --window 'Part of the past whose purchases and answers count: all, 90d, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --survey 'Take the answers to this survey only [default: all that ask for a recommendation or for satisfaction]'
            cand --satisfaction 'Satisfaction, on 1 to 5, from which on a customer is satisfied [default: the setting loyal-satisfaction]'
            cand --recommend 'Recommendation, 0 to 10, from which on a customer promotes the shop [default: the setting loyal-recommend]'
            cand --purchases 'Days with a purchase in the window from which on a customer buys loyally [default: the setting loyal-purchases]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;satisfaction-loyalty'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --question 'The question whose scores are compared [default: the one about satisfaction]'
            cand --after 'Days after the answer within which a customer must buy again'
            cand --lapse-days 'Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]'
            cand --captive 'Share of the less satisfied who buy again from which on they look captive'
            cand --group-by 'Compare groups of customers: kind, company, city, region, country, industry, occupation, gender, education, income_band, source, owner, age, acquired (year), tier, segment (RFM), tag:NAME, or an own field'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;attachment'= {
            cand --survey 'Code of the survey [default: the only one that asks what the report needs]'
            cand --window 'Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO'
            cand --preference-from 'Answer from which on the preference is strong [default: three quarters of the way up the scale]'
            cand --differentiation-from 'Answer from which on the shop is different [default: three quarters of the way up the scale]'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;quality'= {
            cand --fields 'Fields that every customer should have: they make up the completeness; reach = email or phone'
            cand --stale-days 'Days without an order, a contact or an edit after which a customer counts as stale'
            cand --limit 'Show at most this many cases of each rule; by default 3, and all in the table findings'
            cand --fail-under 'End with status 4 when the score is below this'
            cand --fail-if 'End with status 4 when one of these rules is broken; any = a contradiction, an invalid value or an orphan'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;export;help'= {
            cand customers 'Export every customer with tags and own fields'
            cand contacts 'Export every contact person'
            cand products 'Export every product'
            cand orders 'Export every order, one row for each line'
            cand order-lines 'Export the lines of every order'
            cand payments 'Export every payment'
            cand refunds 'Export every dated refund'
            cand interactions 'Export every interaction'
            cand complaints 'Export every complaint with its steps'
            cand surveys 'Export every answer to a survey, one row for each'
            cand responses 'Export what customers did with campaigns'
            cand points 'Export the ledger of loyalty points'
            cand rates 'Export every exchange rate'
            cand overview 'Show the shop on one screen'
            cand alerts 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
            cand trend 'Show revenue, orders and customers over time, with seasons'
            cand forecast 'Forecast revenue, orders or customers, with the error of the past'
            cand rfm 'Score and name customers by recency, frequency and money'
            cand pyramid 'Show the customer pyramid: tiers by revenue'
            cand pareto 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
            cand clv 'Predict purchases and value of every customer, with the model''s card'
            cand retention 'Show customers kept, lost, new and won back per period'
            cand cohorts 'Follow customers by the period of their first purchase'
            cand survival 'Show how long customers stay: survival curve, median, groups compared'
            cand projection 'Project how many customers will still be there, from those so far'
            cand churn 'Show who left, why, what they were worth, and complaints before it'
            cand at-risk 'List the customers who are slipping away and those to win back'
            cand migration 'Show customers who moved up and down between tiers'
            cand whatif 'Show what more or less retention would do to value and profit'
            cand touchpoints 'Show contacts by channel and purpose, their cost, and who was forgotten'
            cand service 'Show what customers ask for, how it ends, and how long it takes'
            cand suggestions 'List what customers suggest, by product and topic, with what they are worth'
            cand satisfaction 'Describe answers on a scale: mean, interval, distribution, trend'
            cand nps 'Show the net promoter score with its margin of error'
            cand servqual 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
            cand gaps 'Show where between expectation and perception service is lost (five-gap model)'
            cand kano 'Tell which features delight, please, or are taken for granted (Kano)'
            cand acsi 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
            cand value 'Set what customers get against what it costs them (delivered value)'
            cand drivers 'Tell what overall satisfaction hangs on, and where to begin'
            cand factors 'Find what stands behind answers that go together (factor analysis)'
            cand clusters 'Find groups of respondents who answer alike (k-means)'
            cand loyalty 'Show every measure of loyalty with its definition'
            cand loyalty-types 'Tell true loyalty from habit: attitude against behaviour'
            cand apostles 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
            cand satisfaction-loyalty 'Show who stays at each score: a market of choice, or captive customers'
            cand attachment 'Tell how customers are attached: preference against difference from others'
            cand quality 'Show how complete, valid and consistent the data is, with a score'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;export;help;customers'= {
        }
        &'crmkit;export;help;contacts'= {
        }
        &'crmkit;export;help;products'= {
        }
        &'crmkit;export;help;orders'= {
        }
        &'crmkit;export;help;order-lines'= {
        }
        &'crmkit;export;help;payments'= {
        }
        &'crmkit;export;help;refunds'= {
        }
        &'crmkit;export;help;interactions'= {
        }
        &'crmkit;export;help;complaints'= {
        }
        &'crmkit;export;help;surveys'= {
        }
        &'crmkit;export;help;responses'= {
        }
        &'crmkit;export;help;points'= {
        }
        &'crmkit;export;help;rates'= {
        }
        &'crmkit;export;help;overview'= {
        }
        &'crmkit;export;help;alerts'= {
        }
        &'crmkit;export;help;trend'= {
        }
        &'crmkit;export;help;forecast'= {
        }
        &'crmkit;export;help;rfm'= {
        }
        &'crmkit;export;help;pyramid'= {
        }
        &'crmkit;export;help;pareto'= {
        }
        &'crmkit;export;help;clv'= {
        }
        &'crmkit;export;help;retention'= {
        }
        &'crmkit;export;help;cohorts'= {
        }
        &'crmkit;export;help;survival'= {
        }
        &'crmkit;export;help;projection'= {
        }
        &'crmkit;export;help;churn'= {
        }
        &'crmkit;export;help;at-risk'= {
        }
        &'crmkit;export;help;migration'= {
        }
        &'crmkit;export;help;whatif'= {
        }
        &'crmkit;export;help;touchpoints'= {
        }
        &'crmkit;export;help;service'= {
        }
        &'crmkit;export;help;suggestions'= {
        }
        &'crmkit;export;help;satisfaction'= {
        }
        &'crmkit;export;help;nps'= {
        }
        &'crmkit;export;help;servqual'= {
        }
        &'crmkit;export;help;gaps'= {
        }
        &'crmkit;export;help;kano'= {
        }
        &'crmkit;export;help;acsi'= {
        }
        &'crmkit;export;help;value'= {
        }
        &'crmkit;export;help;drivers'= {
        }
        &'crmkit;export;help;factors'= {
        }
        &'crmkit;export;help;clusters'= {
        }
        &'crmkit;export;help;loyalty'= {
        }
        &'crmkit;export;help;loyalty-types'= {
        }
        &'crmkit;export;help;apostles'= {
        }
        &'crmkit;export;help;satisfaction-loyalty'= {
        }
        &'crmkit;export;help;attachment'= {
        }
        &'crmkit;export;help;quality'= {
        }
        &'crmkit;export;help;help'= {
        }
        &'crmkit;history'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;check'= {
            cand --limit 'Show at most this many cases of each rule; by default 20 in a text, else all'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --strict 'Look for contradictions, invalid values and orphans, too: the rules of report quality; status 4 when there are some'
            cand --head 'Print the head of the chain of operations: number and seal of the latest one'
            cand --fix-derived 'Make anew what is derived from facts: histories, indexes, views and triggers; facts are not touched'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;backup'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand create 'Make a backup, read it back, and remove those that are no longer kept'
            cand list 'List the backups of a folder'
            cand verify 'Verify backups: every byte, and that what they hold is whole'
            cand restore 'Restore the store from a backup; the store that is replaced is kept'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;backup;create'= {
            cand --dir 'Folder of the backups; by default beside the store: crm-backups for crm.db'
            cand --to 'Write the backup to this file, which must not be there yet'
            cand --keep 'Keep only the latest of so many days, weeks …: daily=7,weekly=4,monthly=12,yearly=5,last=3'
            cand --passphrase-file 'Encrypt the backup with the passphrase in this file; /dev/fd/3 is descriptor 3'
            cand --recipients 'Encrypt the backup to the age public keys (age1…) in this file, one a line: only their owners can open it'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --encrypt 'Encrypt the backup with a passphrase that is asked for'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;backup;list'= {
            cand --dir 'Folder of the backups; by default beside the store: crm-backups for crm.db'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --verify 'Read every byte of each'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;backup;verify'= {
            cand --dir 'Folder of the backups; by default beside the store: crm-backups for crm.db'
            cand --passphrase-file 'Read the passphrase of the backup from this file; /dev/fd/3 is descriptor 3'
            cand --identities 'Read age identities (AGE-SECRET-KEY-1…) from this file; /dev/fd/3 is descriptor 3'
            cand --backup-key-file 'Read the key of the encrypted store in the backup from this file, when it is not the store''s key of today'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;backup;restore'= {
            cand --dir 'Folder of the backups; by default beside the store: crm-backups for crm.db'
            cand --passphrase-file 'Read the passphrase of the backup from this file; /dev/fd/3 is descriptor 3'
            cand --identities 'Read age identities (AGE-SECRET-KEY-1…) from this file; /dev/fd/3 is descriptor 3'
            cand --backup-key-file 'Read the key of the encrypted store in the backup from this file, when it is not the store''s key of today'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;backup;help'= {
            cand create 'Make a backup, read it back, and remove those that are no longer kept'
            cand list 'List the backups of a folder'
            cand verify 'Verify backups: every byte, and that what they hold is whole'
            cand restore 'Restore the store from a backup; the store that is replaced is kept'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;backup;help;create'= {
        }
        &'crmkit;backup;help;list'= {
        }
        &'crmkit;backup;help;verify'= {
        }
        &'crmkit;backup;help;restore'= {
        }
        &'crmkit;backup;help;help'= {
        }
        &'crmkit;anonymize'= {
            cand --keep-own 'Keep these fields of your own, which must be categories'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;encrypt'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;decrypt'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;rekey'= {
            cand --new-key-file 'Read the new key from this file; /dev/fd/3 is descriptor 3. Without it the key is asked for'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;ops'= {
            cand --limit 'List at most this many; by default 50 in a text, else all'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'Show what one operation did: rows made, and fields before and after'
            cand export 'Write the whole log for an audit: who, when, what, before and after'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;ops;show'= {
            cand --limit 'Show at most this many changed rows; by default 50 in a text, else all'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;ops;export'= {
            cand --after 'Only operations after this number'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --rows 'List every field of the rows that were made, too'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;ops;help'= {
            cand show 'Show what one operation did: rows made, and fields before and after'
            cand export 'Write the whole log for an audit: who, when, what, before and after'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;ops;help;show'= {
        }
        &'crmkit;ops;help;export'= {
        }
        &'crmkit;ops;help;help'= {
        }
        &'crmkit;undo'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;redo'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;config'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand get 'Print one setting'
            cand set 'Change one setting'
            cand list 'List every setting with its value and meaning'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;config;get'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;config;set'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;config;list'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;config;help'= {
            cand get 'Print one setting'
            cand set 'Change one setting'
            cand list 'List every setting with its value and meaning'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;config;help;get'= {
        }
        &'crmkit;config;help;set'= {
        }
        &'crmkit;config;help;list'= {
        }
        &'crmkit;config;help;help'= {
        }
        &'crmkit;sql'= {
            cand --limit 'List at most this many rows; by default 50 in a text, else all'
            cand --timeout 'Stop a query that takes longer'
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;schema'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --sql 'Print the SQL of every table, index, view and trigger instead'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;completions'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;man'= {
            cand --db 'Use this store instead of $CRMKIT_DB or ./crm.db'
            cand --key-file 'Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3'
            cand --as-of 'Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …'
            cand -f 'Write the answer in this format; by default the extension of --output decides, else text'
            cand --format 'Write the answer in this format; by default the extension of --output decides, else text'
            cand -o 'Write the answer to this file, whole or not at all'
            cand --output 'Write the answer to this file, whole or not at all'
            cand --table 'Show only the table with this key'
            cand --wait 'Wait so long for another command that writes to the store'
            cand --color 'Colour the output: auto, always or never'
            cand --raw 'Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas'
            cand -q 'Print no confirmations and no progress'
            cand --quiet 'Print no confirmations and no progress'
            cand --no-input 'Never ask; a missing value is an error'
            cand --yes 'Answer yes to every question'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'crmkit;help'= {
            cand init 'Create a new, empty store'
            cand demo 'Create a store of sample data and show what crmkit makes of it'
            cand customer 'Keep customers: add, show, edit, list, find, tag, close'
            cand log 'Log an interaction with a customer and print its code'
            cand complaint 'Deal with complaints: open, list, show, advance, assign, compensate, close …'
            cand template 'Keep texts of replies: add, list, show, remove'
            cand answer 'Keep answers to questions that come again: add, find, list, show, remove'
            cand order 'Enter orders by hand: add, list, show, refund, cancel'
            cand survey 'Ask customers: define, list, show, answer, questionnaires'
            cand import 'Import customers, orders and all other kinds of facts'
            cand dupes 'List customers that may be one and the same, or join them'
            cand merge 'Join records of one customer: the first survives and gets all of the others'
            cand report 'Answer a question: overview, segments, retention, complaints …'
            cand explain 'Show the facts behind a customer''s figures: file, line, day of import'
            cand export 'Export facts or a report as data'
            cand history 'Show each field of a customer over time: when, who, before and after'
            cand check 'Check that the store is whole; with --strict also that its data is sound'
            cand backup 'Keep backups: create, list, verify, restore'
            cand anonymize 'Write a copy of the store with made-up persons, for a consultant'
            cand encrypt 'Encrypt the store with a key'
            cand decrypt 'Write an encrypted store in the clear again'
            cand rekey 'Give an encrypted store another key'
            cand ops 'List what happened to the store, or show one operation'
            cand undo 'Take an operation back'
            cand redo 'Put an operation back that was undone'
            cand config 'Read and change the settings of the store'
            cand sql 'Answer a query in SQL over the readable views'
            cand schema 'Describe the readable views of a store for queries and other tools'
            cand completions 'Print a completion script for a shell'
            cand man 'Print the man page'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'crmkit;help;init'= {
        }
        &'crmkit;help;demo'= {
        }
        &'crmkit;help;customer'= {
            cand add 'Add a customer and print the new code'
            cand show 'Show everything known of a customer: identity, value, and what happened'
            cand edit 'Change fields of a customer'
            cand list 'List customers'
            cand find 'List everyone a text may mean'
            cand tag 'Add and remove tags of a customer'
            cand close 'Record that a customer has left'
            cand contact 'Add and remove contact persons of a company'
            cand erase 'Erase a person for good: from every table, the log and the file'
        }
        &'crmkit;help;customer;add'= {
        }
        &'crmkit;help;customer;show'= {
        }
        &'crmkit;help;customer;edit'= {
        }
        &'crmkit;help;customer;list'= {
        }
        &'crmkit;help;customer;find'= {
        }
        &'crmkit;help;customer;tag'= {
        }
        &'crmkit;help;customer;close'= {
        }
        &'crmkit;help;customer;contact'= {
            cand add 'Add a contact person'
            cand remove 'Remove a contact person'
        }
        &'crmkit;help;customer;contact;add'= {
        }
        &'crmkit;help;customer;contact;remove'= {
        }
        &'crmkit;help;customer;erase'= {
        }
        &'crmkit;help;log'= {
        }
        &'crmkit;help;complaint'= {
            cand open 'Open a complaint and print its code'
            cand list 'List complaints'
            cand show 'Show a complaint, its steps and its deadlines'
            cand advance 'Take a complaint to its next step'
            cand assign 'Give a complaint to somebody'
            cand edit 'Change what is recorded of a complaint'
            cand compensate 'Compensate the customer, within the budget'
            cand reply 'Write a reply from a template, with the customer''s and the complaint''s fields'
            cand close 'Close a complaint after the customer was asked'
            cand reopen 'Open a resolved or closed complaint again'
            cand import 'Import old complaints with the dates of their steps'
        }
        &'crmkit;help;complaint;open'= {
        }
        &'crmkit;help;complaint;list'= {
        }
        &'crmkit;help;complaint;show'= {
        }
        &'crmkit;help;complaint;advance'= {
        }
        &'crmkit;help;complaint;assign'= {
        }
        &'crmkit;help;complaint;edit'= {
        }
        &'crmkit;help;complaint;compensate'= {
        }
        &'crmkit;help;complaint;reply'= {
        }
        &'crmkit;help;complaint;close'= {
        }
        &'crmkit;help;complaint;reopen'= {
        }
        &'crmkit;help;complaint;import'= {
        }
        &'crmkit;help;template'= {
            cand add 'Add a template'
            cand list 'List the templates'
            cand show 'Show a template as it is, or the fields a template can have'
            cand remove 'Remove a template'
        }
        &'crmkit;help;template;add'= {
        }
        &'crmkit;help;template;list'= {
        }
        &'crmkit;help;template;show'= {
        }
        &'crmkit;help;template;remove'= {
        }
        &'crmkit;help;answer'= {
            cand add 'Add an answer to a question that comes again, and print its code'
            cand find 'Find answers by words of the question or the answer'
            cand list 'List the answers'
            cand show 'Show one answer'
            cand remove 'Remove an answer'
        }
        &'crmkit;help;answer;add'= {
        }
        &'crmkit;help;answer;find'= {
        }
        &'crmkit;help;answer;list'= {
        }
        &'crmkit;help;answer;show'= {
        }
        &'crmkit;help;answer;remove'= {
        }
        &'crmkit;help;order'= {
            cand add 'Add an order and print its code'
            cand list 'List the orders of a customer'
            cand show 'Show an order and its lines'
            cand refund 'Record money given back on an order'
            cand cancel 'Call an order off: it counts for nothing any more'
        }
        &'crmkit;help;order;add'= {
        }
        &'crmkit;help;order;list'= {
        }
        &'crmkit;help;order;show'= {
        }
        &'crmkit;help;order;refund'= {
        }
        &'crmkit;help;order;cancel'= {
        }
        &'crmkit;help;survey'= {
            cand define 'Define a survey: its questions from the library, a file, or options'
            cand list 'List the surveys with what came in'
            cand show 'Show the questions of a survey and what came in'
            cand answer 'Store what one respondent answered and print its code'
            cand questionnaires 'List the ready questionnaires, or show the questions of one'
        }
        &'crmkit;help;survey;define'= {
        }
        &'crmkit;help;survey;list'= {
        }
        &'crmkit;help;survey;show'= {
        }
        &'crmkit;help;survey;answer'= {
        }
        &'crmkit;help;survey;questionnaires'= {
        }
        &'crmkit;help;import'= {
            cand maps 'List the known presets, and the mapping files of a folder'
        }
        &'crmkit;help;import;maps'= {
        }
        &'crmkit;help;dupes'= {
        }
        &'crmkit;help;merge'= {
        }
        &'crmkit;help;report'= {
            cand list 'List the reports, what each needs, and whether the store has it'
            cand overview 'Show the shop on one screen'
            cand alerts 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
            cand trend 'Show revenue, orders and customers over time, with seasons'
            cand forecast 'Forecast revenue, orders or customers, with the error of the past'
            cand rfm 'Score and name customers by recency, frequency and money'
            cand pyramid 'Show the customer pyramid: tiers by revenue'
            cand pareto 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
            cand clv 'Predict purchases and value of every customer, with the model''s card'
            cand retention 'Show customers kept, lost, new and won back per period'
            cand cohorts 'Follow customers by the period of their first purchase'
            cand survival 'Show how long customers stay: survival curve, median, groups compared'
            cand projection 'Project how many customers will still be there, from those so far'
            cand churn 'Show who left, why, what they were worth, and complaints before it'
            cand at-risk 'List the customers who are slipping away and those to win back'
            cand migration 'Show customers who moved up and down between tiers'
            cand whatif 'Show what more or less retention would do to value and profit'
            cand complaints 'Show complaints by type and cause, service targets, and who came back'
            cand touchpoints 'Show contacts by channel and purpose, their cost, and who was forgotten'
            cand service 'Show what customers ask for, how it ends, and how long it takes'
            cand suggestions 'List what customers suggest, by product and topic, with what they are worth'
            cand satisfaction 'Describe answers on a scale: mean, interval, distribution, trend'
            cand nps 'Show the net promoter score with its margin of error'
            cand servqual 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
            cand gaps 'Show where between expectation and perception service is lost (five-gap model)'
            cand kano 'Tell which features delight, please, or are taken for granted (Kano)'
            cand acsi 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
            cand value 'Set what customers get against what it costs them (delivered value)'
            cand drivers 'Tell what overall satisfaction hangs on, and where to begin'
            cand factors 'Find what stands behind answers that go together (factor analysis)'
            cand clusters 'Find groups of respondents who answer alike (k-means)'
            cand loyalty 'Show every measure of loyalty with its definition'
            cand loyalty-types 'Tell true loyalty from habit: attitude against behaviour'
            cand apostles 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
            cand satisfaction-loyalty 'Show who stays at each score: a market of choice, or captive customers'
            cand attachment 'Tell how customers are attached: preference against difference from others'
            cand quality 'Show how complete, valid and consistent the data is, with a score'
        }
        &'crmkit;help;report;list'= {
        }
        &'crmkit;help;report;overview'= {
        }
        &'crmkit;help;report;alerts'= {
        }
        &'crmkit;help;report;trend'= {
        }
        &'crmkit;help;report;forecast'= {
        }
        &'crmkit;help;report;rfm'= {
        }
        &'crmkit;help;report;pyramid'= {
        }
        &'crmkit;help;report;pareto'= {
        }
        &'crmkit;help;report;clv'= {
        }
        &'crmkit;help;report;retention'= {
        }
        &'crmkit;help;report;cohorts'= {
        }
        &'crmkit;help;report;survival'= {
        }
        &'crmkit;help;report;projection'= {
        }
        &'crmkit;help;report;churn'= {
        }
        &'crmkit;help;report;at-risk'= {
        }
        &'crmkit;help;report;migration'= {
        }
        &'crmkit;help;report;whatif'= {
        }
        &'crmkit;help;report;complaints'= {
        }
        &'crmkit;help;report;touchpoints'= {
        }
        &'crmkit;help;report;service'= {
        }
        &'crmkit;help;report;suggestions'= {
        }
        &'crmkit;help;report;satisfaction'= {
        }
        &'crmkit;help;report;nps'= {
        }
        &'crmkit;help;report;servqual'= {
        }
        &'crmkit;help;report;gaps'= {
        }
        &'crmkit;help;report;kano'= {
        }
        &'crmkit;help;report;acsi'= {
        }
        &'crmkit;help;report;value'= {
        }
        &'crmkit;help;report;drivers'= {
        }
        &'crmkit;help;report;factors'= {
        }
        &'crmkit;help;report;clusters'= {
        }
        &'crmkit;help;report;loyalty'= {
        }
        &'crmkit;help;report;loyalty-types'= {
        }
        &'crmkit;help;report;apostles'= {
        }
        &'crmkit;help;report;satisfaction-loyalty'= {
        }
        &'crmkit;help;report;attachment'= {
        }
        &'crmkit;help;report;quality'= {
        }
        &'crmkit;help;explain'= {
        }
        &'crmkit;help;export'= {
            cand customers 'Export every customer with tags and own fields'
            cand contacts 'Export every contact person'
            cand products 'Export every product'
            cand orders 'Export every order, one row for each line'
            cand order-lines 'Export the lines of every order'
            cand payments 'Export every payment'
            cand refunds 'Export every dated refund'
            cand interactions 'Export every interaction'
            cand complaints 'Export every complaint with its steps'
            cand surveys 'Export every answer to a survey, one row for each'
            cand responses 'Export what customers did with campaigns'
            cand points 'Export the ledger of loyalty points'
            cand rates 'Export every exchange rate'
            cand overview 'Show the shop on one screen'
            cand alerts 'Warn of what stands out: complaints, churn, satisfaction, silent key customers'
            cand trend 'Show revenue, orders and customers over time, with seasons'
            cand forecast 'Forecast revenue, orders or customers, with the error of the past'
            cand rfm 'Score and name customers by recency, frequency and money'
            cand pyramid 'Show the customer pyramid: tiers by revenue'
            cand pareto 'Show how much revenue the best customers bring: 80/20, deciles, Gini'
            cand clv 'Predict purchases and value of every customer, with the model''s card'
            cand retention 'Show customers kept, lost, new and won back per period'
            cand cohorts 'Follow customers by the period of their first purchase'
            cand survival 'Show how long customers stay: survival curve, median, groups compared'
            cand projection 'Project how many customers will still be there, from those so far'
            cand churn 'Show who left, why, what they were worth, and complaints before it'
            cand at-risk 'List the customers who are slipping away and those to win back'
            cand migration 'Show customers who moved up and down between tiers'
            cand whatif 'Show what more or less retention would do to value and profit'
            cand touchpoints 'Show contacts by channel and purpose, their cost, and who was forgotten'
            cand service 'Show what customers ask for, how it ends, and how long it takes'
            cand suggestions 'List what customers suggest, by product and topic, with what they are worth'
            cand satisfaction 'Describe answers on a scale: mean, interval, distribution, trend'
            cand nps 'Show the net promoter score with its margin of error'
            cand servqual 'Compare what customers find with what they expect, by dimension (SERVQUAL)'
            cand gaps 'Show where between expectation and perception service is lost (five-gap model)'
            cand kano 'Tell which features delight, please, or are taken for granted (Kano)'
            cand acsi 'Show an index of satisfaction from 0 to 100 out of three questions (ACSI)'
            cand value 'Set what customers get against what it costs them (delivered value)'
            cand drivers 'Tell what overall satisfaction hangs on, and where to begin'
            cand factors 'Find what stands behind answers that go together (factor analysis)'
            cand clusters 'Find groups of respondents who answer alike (k-means)'
            cand loyalty 'Show every measure of loyalty with its definition'
            cand loyalty-types 'Tell true loyalty from habit: attitude against behaviour'
            cand apostles 'Tell apostles, mercenaries, hostages and defectors: satisfaction against loyalty'
            cand satisfaction-loyalty 'Show who stays at each score: a market of choice, or captive customers'
            cand attachment 'Tell how customers are attached: preference against difference from others'
            cand quality 'Show how complete, valid and consistent the data is, with a score'
        }
        &'crmkit;help;export;customers'= {
        }
        &'crmkit;help;export;contacts'= {
        }
        &'crmkit;help;export;products'= {
        }
        &'crmkit;help;export;orders'= {
        }
        &'crmkit;help;export;order-lines'= {
        }
        &'crmkit;help;export;payments'= {
        }
        &'crmkit;help;export;refunds'= {
        }
        &'crmkit;help;export;interactions'= {
        }
        &'crmkit;help;export;complaints'= {
        }
        &'crmkit;help;export;surveys'= {
        }
        &'crmkit;help;export;responses'= {
        }
        &'crmkit;help;export;points'= {
        }
        &'crmkit;help;export;rates'= {
        }
        &'crmkit;help;export;overview'= {
        }
        &'crmkit;help;export;alerts'= {
        }
        &'crmkit;help;export;trend'= {
        }
        &'crmkit;help;export;forecast'= {
        }
        &'crmkit;help;export;rfm'= {
        }
        &'crmkit;help;export;pyramid'= {
        }
        &'crmkit;help;export;pareto'= {
        }
        &'crmkit;help;export;clv'= {
        }
        &'crmkit;help;export;retention'= {
        }
        &'crmkit;help;export;cohorts'= {
        }
        &'crmkit;help;export;survival'= {
        }
        &'crmkit;help;export;projection'= {
        }
        &'crmkit;help;export;churn'= {
        }
        &'crmkit;help;export;at-risk'= {
        }
        &'crmkit;help;export;migration'= {
        }
        &'crmkit;help;export;whatif'= {
        }
        &'crmkit;help;export;touchpoints'= {
        }
        &'crmkit;help;export;service'= {
        }
        &'crmkit;help;export;suggestions'= {
        }
        &'crmkit;help;export;satisfaction'= {
        }
        &'crmkit;help;export;nps'= {
        }
        &'crmkit;help;export;servqual'= {
        }
        &'crmkit;help;export;gaps'= {
        }
        &'crmkit;help;export;kano'= {
        }
        &'crmkit;help;export;acsi'= {
        }
        &'crmkit;help;export;value'= {
        }
        &'crmkit;help;export;drivers'= {
        }
        &'crmkit;help;export;factors'= {
        }
        &'crmkit;help;export;clusters'= {
        }
        &'crmkit;help;export;loyalty'= {
        }
        &'crmkit;help;export;loyalty-types'= {
        }
        &'crmkit;help;export;apostles'= {
        }
        &'crmkit;help;export;satisfaction-loyalty'= {
        }
        &'crmkit;help;export;attachment'= {
        }
        &'crmkit;help;export;quality'= {
        }
        &'crmkit;help;history'= {
        }
        &'crmkit;help;check'= {
        }
        &'crmkit;help;backup'= {
            cand create 'Make a backup, read it back, and remove those that are no longer kept'
            cand list 'List the backups of a folder'
            cand verify 'Verify backups: every byte, and that what they hold is whole'
            cand restore 'Restore the store from a backup; the store that is replaced is kept'
        }
        &'crmkit;help;backup;create'= {
        }
        &'crmkit;help;backup;list'= {
        }
        &'crmkit;help;backup;verify'= {
        }
        &'crmkit;help;backup;restore'= {
        }
        &'crmkit;help;anonymize'= {
        }
        &'crmkit;help;encrypt'= {
        }
        &'crmkit;help;decrypt'= {
        }
        &'crmkit;help;rekey'= {
        }
        &'crmkit;help;ops'= {
            cand show 'Show what one operation did: rows made, and fields before and after'
            cand export 'Write the whole log for an audit: who, when, what, before and after'
        }
        &'crmkit;help;ops;show'= {
        }
        &'crmkit;help;ops;export'= {
        }
        &'crmkit;help;undo'= {
        }
        &'crmkit;help;redo'= {
        }
        &'crmkit;help;config'= {
            cand get 'Print one setting'
            cand set 'Change one setting'
            cand list 'List every setting with its value and meaning'
        }
        &'crmkit;help;config;get'= {
        }
        &'crmkit;help;config;set'= {
        }
        &'crmkit;help;config;list'= {
        }
        &'crmkit;help;sql'= {
        }
        &'crmkit;help;schema'= {
        }
        &'crmkit;help;completions'= {
        }
        &'crmkit;help;man'= {
        }
        &'crmkit;help;help'= {
        }
    ]
    $completions[$command]
}
