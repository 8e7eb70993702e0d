# Time limit exceeded: copies each item again for each version, although the first copy is enough.
import json
from datetime import date


class VersionedApi:
    def __init__(self, handler, *, today=date.today):
        self.handler = handler
        self.today = today
        self.newest = 1
        self.upgrades = {}
        self.downgrades = {}
        self.ends = {}
        self.clients = {}

    def release(self, handler, upgrade, downgrade):
        self.newest += 1
        self.handler = handler
        self.upgrades[self.newest] = upgrade
        self.downgrades[self.newest] = downgrade
        return self.newest

    def retire(self, version, last_day):
        if version not in self.versions() or version == self.newest:
            raise ValueError("this version cannot be retired")
        self.ends[version] = last_day

    def pin(self, client, version):
        if not isinstance(version, int) or version not in self.versions():
            raise ValueError("there is no such version")
        self.clients[client] = version

    def handle(self, client, request, version=None):
        if version is None:
            if client not in self.clients:
                self.clients[client] = self.newest
            version = self.clients[client]
        alive = [number for number in self.versions() if number not in self.ends or self.today() <= self.ends[number]]
        if not isinstance(version, int) or isinstance(version, bool) or version not in self.versions():
            return 400, {"error": "no such version", "versions": alive}, {}
        headers = {"Api-Version": str(version)}
        if version not in alive:
            return 410, {"error": "this version has ended", "versions": alive}, headers
        if version in self.ends:
            headers["Deprecation"] = "true"
            headers["Sunset"] = str(self.ends[version])
        request = copied(request)
        for number in range(version + 1, self.newest + 1):
            request = self.upgrades[number](copied(request))
        status, body = self.handler(request)
        body = copied(body)
        if status >= 400 or body is None:
            return status, body, headers
        for number in range(self.newest, version, -1):
            if isinstance(body, list):
                body = [self.downgrades[number](copied(item)) for item in body]
            else:
                body = self.downgrades[number](copied(body))
        return status, body, headers

    def versions(self):
        return range(1, self.newest + 1)


def copied(data):
    return json.loads(json.dumps(data))
