# Unidiomatic: correct, but with counting by hand, comparisons of lengths, %-formatting and slices by number.
def format_script(text, *, width=12):
    joined = []
    lines = text.split("\n")
    for i in range(len(lines)):
        line = lines[i]
        words = line.split()
        if len(words) == 0 or words[0][0:1] == "#":
            continue
        if line[0] == " " or line[0] == "\t":
            if len(joined) == 0:
                raise ValueError("nothing to continue")
            joined[-1].extend(words)
        else:
            joined.append(words)
    output = []
    scene = 0
    last = None
    for i in range(len(joined)):
        line = " ".join(joined[i])
        if line.startswith("SCENE:") == True:
            scene = scene + 1
            last = None
            title = line[6:].strip()
            if title == "":
                title = "Scene %d" % scene
            if len(output) > 0:
                output.append("")
            output.append("== %s ==" % title)
        elif line[0] == "[" and line[-1] == "]":
            output.append("    (%s)" % line[1:-1].strip())
        else:
            place = line.find(":")
            if place == -1:
                raise ValueError("a speech needs a colon")
            name = line[0:place].strip().upper()
            if name == "":
                raise ValueError("a speech needs a name")
            speech = line[place + 1:].strip()
            if last != None and name == last:
                output.append((" " * (width + 2) + speech).rstrip())
            else:
                output.append(("%*s: %s" % (width, name, speech)).rstrip())
            last = name
    return "\n".join(output)
