internal import Challenges
internal import PythonValues

/// One JSON value a line.
struct ValueLines {
    private let file: String
    private let lines: [ArraySlice<UInt8>]
    private var position = 0

    init(path: String) throws(PackageError) {
        file = path
        lines = try DataFile(path: path).contents().split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    /// The next value and its line, empty lines left out.
    mutating func next() throws(PackageError) -> (value: PythonValue, line: Int)? {
        while position < lines.count {
            let text = lines[position]
            position += 1
            if text.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
            do {
                return (try JSONReader.value(of: text), position)
            } catch {
                throw PackageError(
                    file: file, line: position, "is not JSON: \(error.reason)",
                    advice: "correct it at byte \(error.offset + 1)")
            }
        }
        return nil
    }
}
