# No with, no Counter, no join, and index loops throughout. Correct, but clumsy: each part has a name in the library.
f = open(0, encoding="utf-8")
text = f.read()
f.close()
text = text.lower()
chars = []
for i in range(len(text)):
    if text[i].isalnum() == True:
        chars.append(text[i])
    elif text[i] == "'" and i > 0 and i < len(text) - 1 and text[i - 1].isalnum() and text[i + 1].isalnum():
        chars.append(text[i])
    else:
        chars.append(" ")
clean = ""
for c in chars:
    clean += c
counts = {}
words = clean.split()
for i in range(len(words)):
    if not words[i] in counts.keys():
        counts[words[i]] = 0
    counts[words[i]] = counts[words[i]] + 1
pairs = []
for word in counts.keys():
    pairs.append((-counts[word], word))
pairs.sort()
for i in range(len(pairs)):
    print("%s %d" % (pairs[i][1], -pairs[i][0]))
