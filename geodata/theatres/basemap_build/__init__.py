"""Base maps of the theatres, derived once from registry packages; never imported by the program itself."""
