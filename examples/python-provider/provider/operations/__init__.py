"""The operations of the API. Each is a function that takes a transaction and a request."""
