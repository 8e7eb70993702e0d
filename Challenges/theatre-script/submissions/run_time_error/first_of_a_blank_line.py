# Run-time error: looks at the first character of a line before it knows that there is one.
def format_script(text, *, width=12):
    joined = []
    for line in text.split("\n"):
        words = line.split()
        if words[0][0] == "#" or len(words) == 0:
            continue
        if line[0] in " \t":
            if len(joined) == 0:
                raise ValueError("nothing to continue")
            joined[-1].extend(words)
        else:
            joined.append(words)

    output = []
    scene = 0
    last = None
    for words in joined:
        line = " ".join(words)
        if line[:6] == "SCENE:":
            scene += 1
            last = None
            title = line[6:].strip()
            if title == "":
                title = "Scene " + str(scene)
            output.append("\n== " + title + " ==" if output else "== " + title + " ==")
            continue
        if line[0] == "[" and line[-1] == "]":
            output.append("    (" + line[1:-1].strip() + ")")
            continue
        if ":" not in line:
            raise ValueError("a speech needs a colon")
        name, speech = line.split(":", 1)
        name = name.strip().upper()
        if name == "":
            raise ValueError("a speech needs a name")
        head = name.rjust(width) + ": "
        if name == last:
            head = " " * (width + 2)
        output.append((head + speech.strip()).rstrip())
        last = name
    return "\n".join(output)
