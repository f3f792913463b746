"""A voice agent for a telephone line."""
