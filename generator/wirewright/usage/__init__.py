"""Names of an API in somebody's own Python code: which are unknown, misspelt, deprecated, gone or renamed."""
