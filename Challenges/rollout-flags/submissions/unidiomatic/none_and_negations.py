# Unidiomatic: correct, but with comparisons with None and True, negated memberships, and texts put together with %.
import hashlib


class Flags(object):
    def __init__(self):
        self.flags = {}

    def define(self, name, *, variants=None, default=None):
        if name in self.flags:
            raise ValueError("this flag is defined already")
        if variants == None:
            names = [False, True]
            weights = [0, 1]
        else:
            names = list(variants)
            weights = list(variants.values())
        for weight in weights:
            if type(weight) is not int or weight < 0:
                raise ValueError("weights are whole numbers")
        if sum(weights) == 0:
            raise ValueError("all weights are 0")
        if default is None:
            default = names[0]
        if not default in names:
            raise ValueError("the default is no variant")
        self.flags[name] = {"names": names, "weights": weights, "default": default, "rules": [], "killed": False}

    def rule(self, name, *, give=None, percent=100, **conditions):
        flag = self.flags[name]
        if percent < 0 or percent > 100:
            raise ValueError("percent is from 0 to 100")
        if give is not None and give not in flag["names"]:
            raise ValueError("there is no such variant")
        tests = []
        for attribute, wanted in conditions.items():
            if isinstance(wanted, (list, set)):
                wanted = tuple(wanted)
            tests.append((attribute, wanted))
        flag["rules"].append((tests, int(percent * 100 + 0.5), give))

    def kill(self, name, killed=True):
        self.flags[name]["killed"] = killed

    def value(self, name, user, **attributes):
        return self.find(name, user, attributes)[0]

    def is_on(self, name, user, **attributes):
        flag = self.flags[name]
        value = self.find(name, user, attributes)[0]
        if value is True or value is False:
            return value
        return value != flag["default"]

    def explain(self, name, user, **attributes):
        return self.find(name, user, attributes)[1]

    def find(self, name, user, attributes):
        flag = self.flags[name]
        if flag["killed"]:
            return flag["default"], "killed"
        attributes["user"] = user
        number = 0
        for tests, limit, give in flag["rules"]:
            number += 1
            if not self.all_hold(tests, attributes):
                continue
            if self.bucket(name, user) >= limit:
                continue
            if give == None:
                give = self.distribute(name, user)
            return give, "rule %d" % number
        return flag["default"], "default"

    def all_hold(self, tests, attributes):
        for attribute, wanted in tests:
            if not attribute in attributes.keys():
                return False
            actual = attributes[attribute]
            if callable(wanted):
                good = wanted(actual)
            elif isinstance(wanted, tuple):
                good = actual in wanted
            else:
                good = actual == wanted
            if not good:
                return False
        return True

    def distribute(self, name, user):
        flag = self.flags[name]
        total = sum(flag["weights"])
        position = self.bucket(name + "/variant", user)
        end = 0
        for variant, weight in zip(flag["names"], flag["weights"]):
            end += weight
            if position * total < 10_000 * end:
                return variant

    def bucket(self, text, user):
        digest = hashlib.sha256(f"{text}:{user}".encode("utf-8")).digest()
        return int.from_bytes(digest[:4], "big") % 10_000
