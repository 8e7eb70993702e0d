# Unidiomatic: correct, but with counters, flags, comparisons with None and True, and lists that are filled in loops.
import json
from datetime import date


class VersionedApi(object):
    def __init__(self, handler, *, today=date.today):
        self.handler = handler
        self.today = today
        self.newest = 1
        self.upgrades = [None, None]
        self.downgrades = [None, None]
        self.ends = dict()
        self.clients = dict()

    def release(self, handler, upgrade, downgrade):
        self.newest = self.newest + 1
        self.handler = handler
        self.upgrades.append(upgrade)
        self.downgrades.append(downgrade)
        return self.newest

    def retire(self, version, last_day):
        if self.exists(version) == False or version == self.newest:
            raise ValueError("version %s cannot be retired" % version)
        self.ends[version] = last_day

    def pin(self, client, version):
        if self.exists(version) == False:
            raise ValueError("there is no version %s" % version)
        self.clients[client] = version

    def handle(self, client, request, version=None):
        if version == None:
            if not client in self.clients.keys():
                self.clients[client] = self.newest
            version = self.clients[client]
        if self.exists(version) == False:
            return (400, {"error": "no such version", "versions": self.alive()}, dict())
        headers = dict()
        headers["Api-Version"] = "%d" % version
        if self.has_ended(version) == True:
            return (410, {"error": "this version has ended", "versions": self.alive()}, headers)
        if version in self.ends.keys():
            headers["Deprecation"] = "true"
            headers["Sunset"] = self.ends[version].isoformat()
        request = json.loads(json.dumps(request))
        number = version + 1
        while number <= self.newest:
            request = self.upgrades[number](request)
            number = number + 1
        answer = self.handler(request)
        status = answer[0]
        body = json.loads(json.dumps(answer[1]))
        if status < 400 and body != None:
            number = self.newest
            while number > version:
                if type(body) == list:
                    items = []
                    for i in range(len(body)):
                        items.append(self.downgrades[number](body[i]))
                    body = items
                else:
                    body = self.downgrades[number](body)
                number = number - 1
        return (status, body, headers)

    def exists(self, version):
        if isinstance(version, int) == False or isinstance(version, bool) == True:
            return False
        if version >= 1 and version <= self.newest:
            return True
        else:
            return False

    def has_ended(self, version):
        if version in self.ends.keys():
            if self.today() > self.ends[version]:
                return True
        return False

    def alive(self):
        versions = []
        for version in range(1, self.newest + 1):
            if not self.has_ended(version) == True:
                versions.append(version)
        return versions
