"""One module a subcommand: its options, and what it does. None of them imports anything heavy before it runs."""
