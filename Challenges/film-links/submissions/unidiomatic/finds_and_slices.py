# Unidiomatic: correct, but with find and slices, indices, flags, and comparisons with None and True.
import hashlib
import hmac
import time
from urllib.parse import quote, unquote, unquote_plus, urlencode


class BadLink(ValueError):
    pass


class LinkExpired(BadLink):
    pass


class LinkSigner(object):
    def __init__(self, keys, *, clock=time.time):
        if len(keys) == 0:
            raise ValueError("there are no keys")
        self.keys = dict()
        for key in keys.keys():
            if len(keys[key]) < 16:
                raise ValueError("the secret of %s is too short" % key)
            self.keys[key] = keys[key]
        self.current = list(self.keys.keys())[len(self.keys) - 1]
        self.clock = clock

    def sign(self, path, seconds, parameters=None):
        if not path[:1] == "/" or path[:2] == "//":
            raise ValueError("a path begins with one slash")
        if seconds < 1:
            raise ValueError("a link lives for a second at least")
        pairs = dict()
        if parameters != None:
            for name in parameters.keys():
                if name == "expires" or name == "key" or name == "signature":
                    raise ValueError("the name %s is ours" % name)
                pairs[name] = parameters[name]
        pairs["expires"] = str(int(self.clock()) + seconds)
        pairs["key"] = self.current
        text = self.canonical(path, pairs)
        return "%s&signature=%s" % (text, self.signature(text, self.keys[self.current]))

    def check(self, link):
        right = False
        try:
            place = link.index("?")
            path = unquote(link[:place])
            pairs = self.pairs(link[place + 1 :])
            given = pairs.pop("signature")
            expected = self.signature(self.canonical(path, pairs), self.keys[pairs["key"]])
            if hmac.compare_digest(given.encode(), expected.encode()):
                right = True
        except (ValueError, KeyError) as error:
            raise BadLink("this is no link of ours") from error
        if right == False:
            raise BadLink("the signature is wrong")
        if not self.clock() < int(pairs["expires"]):
            raise LinkExpired("too late")
        del pairs["expires"]
        del pairs["key"]
        return (path, pairs)

    def pairs(self, query):
        pairs = dict()
        parts = query.split("&")
        for i in range(len(parts)):
            place = parts[i].index("=")
            name = unquote_plus(parts[i][:place])
            if name in pairs.keys():
                raise ValueError("the name %s occurs twice" % name)
            pairs[name] = unquote_plus(parts[i][place + 1 :])
        return pairs

    def canonical(self, path, pairs):
        ordered = []
        for name in sorted(pairs.keys()):
            ordered.append((name, pairs[name]))
        return quote(path) + "?" + urlencode(ordered)

    def signature(self, text, secret):
        return hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()
