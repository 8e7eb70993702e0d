# Lone surrogates, NUL, escapes and right-to-left marks in one answer; the report must stay valid.
def answer(value):
    return ["\ud800", "\udcff\ud83d", "\x00\x1b[2J\r\u202e", {"\udfff": "\ufffe"}]
