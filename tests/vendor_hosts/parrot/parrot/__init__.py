"""A server that speaks the realtime API and says what it is told."""
