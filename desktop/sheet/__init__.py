"""The sheet window: a page that is seen while it is put together, stored with the project, written as a file."""
