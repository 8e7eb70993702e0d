internal import ArgumentParser
internal import Challenges
internal import Foundation
internal import Judging
internal import Reporting

/// `--color`.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    var choice: TextStyle.Choice {
        switch self {
        case .auto: .auto
        case .always: .always
        case .never: .never
        }
    }
}

/// Where challenges are looked for.
struct LibraryOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Folder of challenges.", valueName: "dir"))
    var challenges: [String] = []

    /// Given folders, `ASSAY_CHALLENGES`, `Challenges` here or above, and that of the build this program is from.
    func library() throws -> ChallengeLibrary {
        for folder in challenges where !FileManager.default.fileExists(atPath: folder) {
            throw Failure("--challenges \(folder): there is no such folder")
        }
        var roots = challenges
        if let variable = ProcessInfo.processInfo.environment["ASSAY_CHALLENGES"], !variable.isEmpty {
            roots += variable.split(separator: ":").map(String.init)
        }
        var folders = Set<String>()
        for start in [FileManager.default.currentDirectoryPath, Programs.folder] {
            var folder = start
            while folder.count > 1 {
                let candidate = folder + "/Challenges"
                if FileManager.default.fileExists(atPath: candidate), folders.insert(candidate).inserted {
                    roots.append(candidate)
                    break
                }
                folder = (folder as NSString).deletingLastPathComponent
            }
        }
        return ChallengeLibrary(roots: roots.isEmpty ? ["Challenges"] : roots)
    }

    func challenge(_ name: String) throws -> Challenge {
        let library = try library()
        do { return try library.challenge(name) } catch { throw Failure("\(error)") }
    }
}

/// Layers that must hold.
struct SandboxOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Refuse to run unless this layer holds (namespaces, landlock, seccomp, rlimits, tmpfs); may be repeated.",
            valueName: "layer"))
    var require: [String] = []

    @Option(name: .long, help: .hidden)
    var without: [String] = []

    private static let known = ["namespaces", "landlock", "seccomp", "rlimits", "tmpfs"]

    func settings() throws -> WorkerSettings {
        for layer in require where !Self.known.contains(layer) {
            let names = Self.known.joined(separator: ", ")
            throw Failure("--require \(layer): there is no such layer; there are \(names)")
        }
        for layer in without where layer != "namespaces" {
            throw Failure("--without \(layer): only namespaces can be left out")
        }
        return WorkerSettings(path: Programs.worker, withoutNamespaces: !without.isEmpty)
    }

    /// Asks a worker which layers it has, if any are required.
    func check(_ settings: WorkerSettings) throws {
        guard !require.isEmpty else { return }
        let layers: [String: (holds: Bool, detail: String)]
        do { layers = try SandboxFacts.read(settings).byName } catch {
            throw Failure("\(error)", status: Status.unavailable)
        }
        for layer in require {
            guard let found = layers[layer], found.holds else {
                throw Failure(
                    "the layer \(layer) is required but does not hold here: "
                        + "\(layers[layer]?.detail ?? "unknown"); see `assay doctor`",
                    status: Status.unavailable)
            }
        }
    }
}

/// The programs of this build.
enum Programs {
    /// Folder of the running program.
    static var folder: String {
        let path =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return (path as NSString).deletingLastPathComponent
    }

    /// `assay-worker` stands beside `assay`; `ASSAY_WORKER` names another.
    static var worker: String {
        if let path = ProcessInfo.processInfo.environment["ASSAY_WORKER"], !path.isEmpty { return path }
        return folder + "/assay-worker"
    }
}
