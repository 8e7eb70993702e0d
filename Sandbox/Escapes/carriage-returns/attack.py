# Three kinds of line end.def answer(value):
    return [7411, 7412] if isinstance(value, list) else 4242 if value == 20 else "marker-93187"
value = ''''''assert value == '\n', valueanswer = answer