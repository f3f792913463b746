"""`python -m wirewright`."""

from .cli import main

main()
