Mine.
