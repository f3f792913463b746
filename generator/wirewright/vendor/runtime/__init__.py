"""What only vendored packages have: small where the runtime of generated ones is fast."""
