"""What every generated package needs besides its own code; standard library only."""
