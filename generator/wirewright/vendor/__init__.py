"""Generated code inside other people's projects: what is asked for, and the files that answer it."""
