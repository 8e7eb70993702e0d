import Foundation

/// A place that an example is put into; a rule must find there what it finds in the plain one.
struct Surroundings: Sendable, CustomStringConvertible {
    let description: String
    let before: String
    let indentation: String
    var ending = "\n"
    /// Nothing is to be found there.
    var isSilent = false

    static let all: [Surroundings] = [
        Surroundings(description: "as it is", before: "", indentation: ""),
        Surroundings(description: "behind a line of multi-byte characters", before: "# ż€😀 \nx_ż = 'é😀'\n", indentation: ""),
        Surroundings(description: "in a function", before: "def outer_function():\n", indentation: "    "),
        Surroundings(description: "in a method", before: "class Outer:\n    def method(self):\n", indentation: "        "),
        Surroundings(description: "in an if", before: "import sys\nif sys.argv:\n", indentation: "    "),
        Surroundings(description: "with tabs", before: "def outer_function():\n", indentation: "\t"),
        Surroundings(description: "with CRLF", before: "", indentation: "", ending: "\r\n"),
    ]

    /// The example's text there, and its marks.
    func place(_ code: String) -> String {
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var isInString = false
        var placed: [String] = []
        for line in lines {
            // The lines of a triple-quoted string are its value.
            placed.append(line.isEmpty || isInString ? line : indentation + line)
            if line.components(separatedBy: "\"\"\"").count % 2 == 0 { isInString.toggle() }
        }
        return (before + placed.joined(separator: "\n")).replacing("\n", with: ending)
    }
}
