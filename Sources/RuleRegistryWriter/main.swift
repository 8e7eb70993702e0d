import Glibc

// rule-registry-writer OUTPUT NAME…: the Swift file that names every rule's type. Run by the build.
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first, let file = fopen(output, "w") else { exit(1) }
var text = "/// Every rule, from the files under `Rules`; written by the build.\npublic enum RuleRegistry {\n"
text += "    public static let rules: [RegisteredRule] = [\n"
for name in arguments.dropFirst() { text += "        RegisteredRule(\(name).self),\n" }
text += "    ]\n}\n"
fputs(text, file)
exit(fclose(file) == 0 ? 0 : 1)
