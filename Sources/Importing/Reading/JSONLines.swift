internal import Challenges
internal import PythonValues

/// The records of a data set: JSON Lines, or one JSON list of objects.
struct JSONLines {
    private let file: String
    private let bytes: [UInt8]
    private var position = 0
    private var line = 0
    /// Records of a list, which is read as a whole.
    private var list: ArraySlice<PythonValue>?

    init(path: String) throws(PackageError) {
        file = path
        bytes = try DataFile(path: path).contents()
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = bytes[position...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.first
        guard first == UInt8(ascii: "[") else { return }
        let value = try parse(bytes[position...], from: 1)
        guard case .list(let items) = value else { return }
        list = items[...]
        line = 1
    }

    /// The next record; nil behind the last one. Behind an error the next call goes on with the next line.
    mutating func next() throws(PackageError) -> JSONRecord? {
        if let value = list?.popFirst() { return try JSONRecord(value, file: file, line: line) }
        while list == nil, position < bytes.count {
            let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let text = bytes[position..<end]
            position = end + 1
            line += 1
            if text.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
            return try JSONRecord(try parse(text, from: line), file: file, line: line)
        }
        return nil
    }

    private func parse(_ text: ArraySlice<UInt8>, from line: Int) throws(PackageError) -> PythonValue {
        do {
            return try JSONReader.value(of: text)
        } catch {
            let place = text.startIndex + error.offset
            let lines = text[..<min(place, text.endIndex)].count { $0 == UInt8(ascii: "\n") }
            let start = text[..<min(place, text.endIndex)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
            let column = place - (start ?? text.startIndex) + 1
            throw PackageError(
                file: file, line: line + lines, "is not JSON: \(error.reason)", advice: "correct it at byte \(column)")
        }
    }
}
