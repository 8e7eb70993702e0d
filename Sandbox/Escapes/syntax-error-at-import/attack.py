# Line, column and text are not what they should be.
error = SyntaxError("invalid syntax")
error.filename, error.lineno, error.offset, error.text = __file__, "first", 10**30, 7
error.end_lineno = error.end_offset = object()
raise error
