import Testing

extension Snapshot {
    /// Recorded beside those of the other reports: this file stands next to their folder.
    static func expect(findings text: String, is name: String, at place: SourceLocation = #_sourceLocation) {
        expect(text, is: "findings/" + name, testFile: #filePath, at: place)
    }
}
