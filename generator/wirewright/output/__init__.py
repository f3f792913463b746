"""The generated tree on disk: compared, written as a whole, or left alone."""
