import Challenges
import Foundation
import Idioms
import Practice
import Testing

/// The ground of the challenges in this repository.
@Suite("the ground")
struct GroundTests {
    static let challenges = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Challenges").path

    @Test("it can be read, and says something of every topic")
    func lines() throws {
        let ground = try ChallengeLibrary(roots: [Self.challenges]).ground()
        #expect(ground.lines.count == 43)
        for line in ground.lines { #expect(line.text.count > 30 && !line.text.hasSuffix("."), "\(line.topic)") }
    }

    @Test("every topic of rules has challenges in which its habits come up", arguments: Topic.allCases)
    func rules(_ topic: Topic) throws {
        let known = Set(try Ground(file: "\(Self.challenges)/\(Ground.fileName)").lines.map(\.topic))
        let ground = Catalogue.Rule(name: "", topic: topic.rawValue).ground
        #expect(!ground.isEmpty && known.isSuperset(of: ground), "\(ground)")
    }

    @Test("the first folder that has a ground counts, and a library without one has none")
    func folders() throws {
        let folder = NSTemporaryDirectory() + "ground-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        #expect(try ChallengeLibrary(roots: [folder]).ground() == Ground())
        try "one: text\n".write(toFile: "\(folder)/topics.yaml", atomically: true, encoding: .utf8)
        #expect(try ChallengeLibrary(roots: [folder, Self.challenges]).ground() == Ground(lines: [Ground.Line(topic: "one", text: "text")]))
    }
}
