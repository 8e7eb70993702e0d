# Unidiomatic: correct, but with negated comparisons, comparisons with None, slices where a method has a name for it, and loops over indices.
from http.client import responses
from urllib.parse import parse_qsl


class App(object):
    def __init__(self):
        self.routes = {}  # path -> method -> handler
        self.layers = []

    def route(self, path, methods=("GET",)):
        if not path[:1] == "/":
            raise ValueError("a path begins with a slash")

        def register(handler):
            handlers = self.routes.setdefault(path, {})
            for method in methods:
                if method in handlers:
                    raise ValueError("this path and method have a handler")
            for method in methods:
                handlers[method] = handler
            return handler

        return register

    def use(self, middleware):
        self.layers.append(middleware)
        return middleware

    def __call__(self, environ, start_response):
        query = {}
        for name, value in parse_qsl(environ.get("QUERY_STRING", ""), True):
            query[name] = value
        method = environ["REQUEST_METHOD"]
        request = {"method": method, "path": environ["PATH_INFO"] or "/", "query": query, "params": {}}
        try:
            text, status, own = self.run(0, request)
            body = text.encode("utf-8")
        except Exception:
            body, status, own = b"Internal Server Error", 500, {}
        own = dict(own)
        headers = []
        for name, value in (("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(body)))):
            for other in own:
                if other.lower() == name.lower():
                    name, value = other, own.pop(other)
                    break
            headers.append((name, value))
        start_response(f"{status} {responses.get(status, '')}", headers + list(own.items()))
        if method == "HEAD":
            body = b""
        return [body]

    def run(self, depth, request):
        if depth < len(self.layers):
            answer = self.layers[depth](request, lambda changed: self.run(depth + 1, changed))
        else:
            answer = self.answer(request)
        if isinstance(answer, str):
            answer = (answer,)
        defaults = ("", 200, {})
        return (*answer, *defaults[len(answer):])

    def answer(self, request):
        fitting = []
        for path, handlers in self.routes.items():
            fit = compare(path.split("/"), request["path"].split("/"))
            if fit != None:
                fitting.append((*fit, handlers))
        fitting.sort(key=lambda entry: entry[0])
        wanted = [request["method"]]
        if request["method"] == "HEAD":
            wanted.append("GET")
        allowed = set()
        for method in wanted:
            for _, params, handlers in fitting:
                if method in handlers:
                    return handlers[method]({**request, "params": params})
                allowed.update(handlers)
        if len(fitting) == 0:
            return "Not Found", 404
        allowed.discard("HEAD")
        return "Method Not Allowed", 405, {"Allow": ", ".join(sorted(allowed))}


def compare(pattern, path):
    """Return the ranks of the segments and the parameters, or None."""
    if not len(pattern) == len(path):
        return None
    ranks = []
    params = {}
    for i in range(len(pattern)):
        expected = pattern[i]
        given = path[i]
        if expected[:1] + expected[-1:] != "<>":
            if expected != given:
                return None
            ranks.append(0)
        elif given == "":
            return None
        elif expected.startswith("<int:"):
            if not (given.isascii() and given.isdigit()):
                return None
            params[expected[5:-1]] = int(given)
            ranks.append(1)
        else:
            params[expected[1:-1]] = given
            ranks.append(2)
    return ranks, params
