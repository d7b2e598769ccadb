"""The operations of the API: each is a function of a transaction and a request."""
