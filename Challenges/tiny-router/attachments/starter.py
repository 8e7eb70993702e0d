class App:
    """A router with middleware, as a WSGI application."""

    def route(self, path, methods=("GET",)):
        """Return a decorator that registers a handler."""
        raise NotImplementedError

    def use(self, middleware):
        """Register a middleware and return it."""
        raise NotImplementedError

    def __call__(self, environ, start_response):
        raise NotImplementedError
