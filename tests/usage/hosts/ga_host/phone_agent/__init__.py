"""A voice agent for today's API, beside other protocols with names alike."""
