internal import Foundation
internal import Yams

/// What a set of challenges is to cover: one line a topic, in the order in which they are to be read.
public struct Ground: Sendable, Hashable {
    public struct Line: Sendable, Hashable {
        /// As challenges name it among their topics.
        public var topic: String
        /// What it asks, in a line.
        public var text: String

        public init(topic: String, text: String) {
            self.topic = topic
            self.text = text
        }
    }

    public var lines: [Line]

    /// Beside the packages of a library.
    public static let fileName = "topics.yaml"
    private static let mostBytes = 1 << 20

    public init(lines: [Line] = []) { self.lines = lines }

    /// - Parameter file: path of a YAML file of `topic: what it asks`.
    /// - Throws: ``PackageError`` with the line that is wrong.
    public init(file: String) throws(PackageError) {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw PackageError(file: file, "cannot be read", advice: "check that it is there and may be read")
        }
        guard data.count <= Self.mostBytes, let text = String(validating: data, as: UTF8.self) else {
            throw PackageError(file: file, "is no text", advice: "save it as UTF-8, in at most 1 MiB")
        }
        let document = try YAMLMapping(text, file: file)
        var lines: [Line] = []
        for entry in document.entries() {
            guard let scalar = entry.value.scalar, !scalar.string.isEmpty, !entry.key.isEmpty else {
                throw PackageError(file: file, line: entry.line, "is no topic with a text", advice: "write `topic: text`")
            }
            if lines.contains(where: { $0.topic == entry.key }) {
                throw PackageError(file: file, line: entry.line, "has \(entry.key) a second time", advice: "keep one")
            }
            lines.append(Line(topic: entry.key, text: scalar.string))
        }
        self.lines = lines
    }
}

extension ChallengeLibrary {
    /// The ground of the first folder that has one; empty where none has.
    ///
    /// - Throws: ``PackageError`` if it cannot be read.
    public func ground() throws(PackageError) -> Ground {
        for root in roots {
            let file = "\(root)/\(Ground.fileName)"
            if FileManager.default.fileExists(atPath: file) { return try Ground(file: file) }
        }
        return Ground()
    }
}
