# Terminals, browsers and parsers of reports are the audience.
def answer(value):
    raise ValueError("\x1b[2J\x1b]0;owned\x07\x00\r\n<script>alert(1)</script>\u202e\ud800\ufffe' \"}")
