# Wrong answer: the length is that of the text, not of the bytes.
import re
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import parse_qsl

Request = dict[str, object]
Response = tuple[str, int, dict[str, str]]
Handler = Callable[[Request], object]
Middleware = Callable[[Request, Handler], object]


class Route(NamedTuple):
    rank: list[int]  # for each segment: 0 literal, 1 integer, 2 text
    pattern: re.Pattern[str]
    integers: set[str]
    handlers: dict[str, Handler]


class App:
    """A router with middleware, as a WSGI application."""

    def __init__(self):
        self._routes: dict[str, Route] = {}
        self._middleware: list[Middleware] = []

    def route(self, path: str, methods: tuple[str, ...] = ("GET",)) -> Callable[[Handler], Handler]:
        if not path.startswith("/"):
            raise ValueError(f"a path begins with a slash: {path!r}")

        def register(handler: Handler) -> Handler:
            handlers = self._routes.setdefault(path, compile_path(path)).handlers
            if taken := handlers.keys() & set(methods):
                raise ValueError(f"{path!r} has a handler for {', '.join(sorted(taken))}")
            handlers.update(dict.fromkeys(methods, handler))
            return handler

        return register

    def use(self, middleware: Middleware) -> Middleware:
        self._middleware.append(middleware)
        return middleware

    def __call__(self, environ: dict[str, str], start_response: Callable[..., object]) -> list[bytes]:
        request = {
            "method": environ["REQUEST_METHOD"],
            "path": environ["PATH_INFO"] or "/",
            "query": dict(parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True)),
            "params": {},
        }
        call = self._dispatch
        for middleware in reversed(self._middleware):
            call = partial(run_middleware, middleware, call)
        try:
            text, status, own = call(request)
        except Exception:
            text, status, own = "Internal Server Error", 500, {}
        body = text.encode()
        standard = {"Content-Type": "text/plain; charset=utf-8", "Content-Length": str(len(text))}
        lower = {name.lower(): (name, value) for name, value in own.items()}
        headers = [lower.pop(name.lower(), (name, value)) for name, value in standard.items()]
        start_response(f"{status} {phrase(status)}", [*headers, *lower.values()])
        return [b"" if environ["REQUEST_METHOD"] == "HEAD" else body]

    def _dispatch(self, request: Request) -> Response:
        fitting = [
            (route, match) for route in self._routes.values() if (match := route.pattern.fullmatch(request["path"]))
        ]
        if not fitting:
            return "Not Found", 404, {}
        fitting.sort(key=lambda fit: fit[0].rank)
        for method in {"HEAD": ("HEAD", "GET")}.get(request["method"], (request["method"],)):
            for route, match in fitting:
                if method in route.handlers:
                    params = {
                        name: int(text) if name in route.integers else text for name, text in match.groupdict().items()
                    }
                    return as_triple(route.handlers[method](request | {"params": params}))
        allowed = set().union(*(route.handlers for route, _ in fitting)) - {"HEAD"}
        return "Method Not Allowed", 405, {"Allow": ", ".join(sorted(allowed))}


def compile_path(path: str) -> Route:
    rank, parts, integers = [], [], set()
    for segment in path.split("/"):
        if match := re.fullmatch(r"<(int:)?(\w+)>", segment):
            is_integer, name = match.groups()
            rank.append(1 if is_integer else 2)
            parts.append(f"(?P<{name}>{'[0-9]' if is_integer else '[^/]'}+)")
            if is_integer:
                integers.add(name)
        else:
            rank.append(0)
            parts.append(re.escape(segment))
    return Route(rank, re.compile("/".join(parts)), integers, {})


def run_middleware(middleware: Middleware, call_next: Handler, request: Request) -> Response:
    return as_triple(middleware(request, call_next))


def as_triple(response: object) -> Response:
    match response:
        case str(text):
            return text, 200, {}
        case (text, status):
            return text, status, {}
        case (text, status, headers):
            return text, status, headers
    raise TypeError(f"not a response: {response!r}")


def phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
