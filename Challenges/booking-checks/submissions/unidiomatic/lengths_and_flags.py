# Unidiomatic: correct, but with lengths instead of truth, negated identities and memberships, and flags.
import copy
import datetime
import math

DIGITS = "0123456789"
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"


def validate(schema, data):
    clean, problems = look(schema, data, "$")
    if len(problems) == 0:
        return (clean, problems)
    else:
        return (None, problems)


def look(schema, value, path):
    kind = schema["type"]
    if value == None and schema.get("nullable", False) == True:
        return None, []
    size = value
    words = ("too small", "too large")
    wrong = [(path, "not " + kind)]

    if kind == "string":
        if not isinstance(value, str):
            return None, wrong
        size = len(value)
        words = ("too short", "too long")
    elif kind == "boolean":
        if value is not True and value is not False:
            return None, wrong
    elif kind == "integer" or kind == "number":
        if type(value) is not int and type(value) is not float:
            return None, wrong
        if math.isinf(value) or math.isnan(value):
            return None, wrong
        if kind == "integer":
            if value % 1 != 0:
                return None, wrong
            value = int(value)
    elif kind == "date":
        value = read_date(value)
        if value is None:
            return None, wrong
        size = value
        words = ("too early", "too late")
    elif kind == "list":
        if not isinstance(value, list):
            return None, wrong
        size = len(value)
        words = ("too short", "too long")
    elif not isinstance(value, dict):
        return None, wrong

    if "min" in schema and size < schema["min"]:
        return None, [(path, words[0])]
    if "max" in schema and size > schema["max"]:
        return None, [(path, words[1])]
    if "choices" in schema and value not in schema["choices"]:
        return None, [(path, "not a choice")]
    if kind == "list":
        return look_into_list(schema, value, path)
    if kind == "object":
        return look_into_object(schema, value, path)
    return value, []


def look_into_list(schema, value, path):
    clean = []
    problems = []
    for index, item in enumerate(value):
        if "items" in schema:
            item, more = look(schema["items"], item, f"{path}[{index}]")
            problems += more
        else:
            item = copy.deepcopy(item)
        clean.append(item)
    if schema.get("unique", False) and len(problems) == 0:
        for index, item in enumerate(clean):
            if clean.index(item) < index:
                problems.append((f"{path}[{index}]", "repeated"))
    return clean, problems


def look_into_object(schema, value, path):
    clean = {}
    problems = []
    for name, field in schema["fields"].items():
        if name in value:
            clean[name], more = look(field, value[name], path + segment(name))
            problems += more
        elif "default" in field:
            clean[name] = copy.deepcopy(field["default"])
        elif not field.get("optional", False):
            problems.append((path + segment(name), "missing"))
    for name in value.keys():
        if not name in schema["fields"].keys():
            problems.append((path + segment(name), "unknown"))
    return clean, problems


def segment(name):
    simple = name != "" and name[0] not in DIGITS
    for letter in name:
        if letter not in LETTERS and letter not in DIGITS:
            simple = False
    if simple:
        return "." + name
    return '["' + name.replace("\\", "\\\\").replace('"', '\\"') + '"]'


def read_date(text):
    if not isinstance(text, str) or len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    parts = text.split("-")
    if any(letter not in DIGITS for part in parts for letter in part):
        return None
    try:
        year, month, day = map(int, parts)
        return datetime.date(year, month, day)
    except ValueError:
        return None
