# Rejected: random signatures and a set of all links in memory; other processes know none of them.
import secrets
import time
from urllib.parse import quote, urlencode


class BadLink(ValueError):
    pass


class LinkExpired(BadLink):
    pass


class LinkSigner:
    links = {}

    def __init__(self, keys, *, clock=time.time):
        if not keys or min(map(len, keys.values())) < 16:
            raise ValueError
        self.key, self.clock = list(keys)[-1], clock

    def sign(self, path, seconds, parameters=None):
        expires = int(self.clock()) + seconds
        pairs = {**(parameters or {}), "expires": expires, "key": self.key}
        link = f"{quote(path)}?{urlencode(sorted(pairs.items()))}&signature={secrets.token_hex(32)}"
        self.links[link] = path, parameters or {}, expires
        return link

    def check(self, link):
        if link not in self.links:
            raise BadLink
        path, parameters, expires = self.links[link]
        if self.clock() >= expires:
            raise LinkExpired
        return path, parameters
