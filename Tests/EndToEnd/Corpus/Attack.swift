import Challenges
import Foundation
import Judging
import Testing

/// One folder of `Sandbox/Escapes`.
struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let submission: Submission
    let expectation: AttackExpectation

    var testDescription: String { name }

    /// Limits of attacks that ask for none: enough for an import, little enough for hundreds of loops. Those that do not
    /// wait for anything get time on the clock in plenty, so that a busy machine changes no verdict.
    var limits: Limits {
        let cpu = expectation.limits?.time ?? 1
        let given = expectation.limits?.wall ?? 3
        let wall = expectation.status.contains("WTL") ? given : max(given, 20)
        return Limits(
            cpuMillis: Int(cpu * 1000), wallMillis: Int(wall * 1000),
            memoryBytes: (expectation.limits?.memory ?? 128) << 20)
    }

    static let folder =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path + "/Sandbox/Escapes"

    /// The whole corpus, by name; folders that cannot be read are in ``unreadable``.
    static let all: [Attack] = contents.compactMap { try? $0.get() }

    static let unreadable: [String] = contents.compactMap {
        if case .failure(let failure) = $0 { failure.description } else { nil }
    }

    private struct Failure: Error, CustomStringConvertible { let description: String }

    private static let contents: [Result<Attack, Failure>] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder),
                isFolder.boolValue
            else { return nil }
            do { return .success(try Attack(name)) } catch {
                return .failure(Failure(description: "\(name): \(error)"))
            }
        }
    }()

    private init(_ name: String) throws {
        self.name = name
        let file = Self.folder + "/\(name)/attack.py"
        submission = Submission(name: "attack.py", source: Array(try Data(contentsOf: URL(fileURLWithPath: file))))
        expectation = try .read(try String(contentsOfFile: Self.folder + "/\(name)/expect.yaml", encoding: .utf8))
    }
}
