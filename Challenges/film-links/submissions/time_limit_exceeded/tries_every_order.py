# Time limit exceeded: puts the pairs in every possible order, until one of them fits the signature.
import hashlib
import hmac
import time
from itertools import permutations
from urllib.parse import quote, unquote, unquote_plus, urlencode


class BadLink(ValueError):
    pass


class LinkExpired(BadLink):
    pass


class LinkSigner:
    def __init__(self, keys, *, clock=time.time):
        self.keys = dict(keys)
        self.clock = clock
        self.current = None
        for key, secret in self.keys.items():
            if len(secret) < 16:
                raise ValueError("a secret is too short")
            self.current = key
        if self.current is None:
            raise ValueError("there are no keys")

    def sign(self, path, seconds, parameters=None):
        if path[:1] != "/" or path[1:2] == "/":
            raise ValueError("a path begins with one slash")
        if seconds < 1:
            raise ValueError("a link lives for a second at least")
        pairs = {}
        if parameters is not None:
            pairs.update(parameters)
        if "expires" in pairs or "key" in pairs or "signature" in pairs:
            raise ValueError("expires, key and signature are ours")
        pairs["expires"] = str(int(self.clock()) + seconds)
        pairs["key"] = self.current
        text = quote(path) + "?" + urlencode(sorted(pairs.items()))
        return text + "&signature=" + self.signature(text, self.keys[self.current])

    def check(self, link):
        try:
            path, pairs, given = self.take_apart(link)
            secret = self.keys[pairs["key"]]
            right = False
            for order in permutations(pairs.items()):
                text = quote(path) + "?" + urlencode(order)
                if hmac.compare_digest(given.encode(), self.signature(text, secret).encode()):
                    right = True
                    break
        except (ValueError, KeyError) as error:
            raise BadLink("this is no link of ours") from error
        if not right:
            raise BadLink("the signature is wrong")
        expires = int(pairs.pop("expires"))
        del pairs["key"]
        if self.clock() >= expires:
            raise LinkExpired("too late")
        return path, pairs

    def take_apart(self, link):
        path, query = link.split("?", 1)
        pairs = {}
        for part in query.split("&"):
            name, value = map(unquote_plus, part.split("=", 1))
            if name in pairs:
                raise ValueError("a name occurs twice")
            pairs[name] = value
        return unquote(path), pairs, pairs.pop("signature")

    def signature(self, text, secret):
        return hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()
