import Reporting
import Testing

@Suite("the style of a stream")
struct TextStyleTests {
    @Test(arguments: [
        ([:], true, TextStyle.Choice.auto, true), ([:], false, .auto, false), ([:], false, .always, true),
        ([:], true, .never, false), (["TERM": "dumb"], true, .auto, false),
        (["TERM": "xterm"], true, .auto, true),
        (["NO_COLOR": "1"], true, .auto, false), (["NO_COLOR": "0"], true, .auto, false),
        (["NO_COLOR": ""], true, .auto, true), (["FORCE_COLOR": "1"], false, .auto, true),
        (["FORCE_COLOR": "0"], false, .auto, false), (["FORCE_COLOR": ""], false, .auto, false),
        (["FORCE_COLOR": "0"], true, .auto, true), (["CLICOLOR_FORCE": "1"], false, .auto, true),
        (["CLICOLOR_FORCE": "0"], false, .auto, false),
        (["FORCE_COLOR": "0", "CLICOLOR_FORCE": "1"], false, .auto, true),
        (["FORCE_COLOR": "1", "TERM": "dumb"], false, .auto, true),
        (["NO_COLOR": "1", "FORCE_COLOR": "1"], true, .auto, false),
        (["NO_COLOR": "1"], false, .always, true),
        (["FORCE_COLOR": "1"], true, .never, false), (["TERM": "dumb"], false, .always, true),
    ] as [([String: String], Bool, TextStyle.Choice, Bool)])
    func colour(environment: [String: String], isTerminal: Bool, choice: TextStyle.Choice, hasColour: Bool) {
        let style = TextStyle.detect(environment: environment, isTerminal: isTerminal, choice: choice)
        #expect(style.hasColour == hasColour)
    }

    @Test(arguments: [
        ([:], false), (["LANG": "C"], false), (["LANG": "C.UTF-8"], true), (["LANG": "de_DE.utf8"], true),
        (["LC_CTYPE": "en_GB.UTF-8", "LANG": "C"], true), (["LC_ALL": "C", "LANG": "C.UTF-8"], false),
        (["LC_ALL": "", "LC_CTYPE": "", "LANG": "C.UTF-8"], true),
        (["LC_ALL": "POSIX", "LC_CTYPE": "C.UTF-8"], false),
        (["LANG": "en_US.ISO-8859-1"], false), (["LC_MESSAGES": "C.UTF-8"], false),
    ] as [([String: String], Bool)])
    func unicode(environment: [String: String], hasUnicode: Bool) {
        #expect(TextStyle.detect(environment: environment, isTerminal: true).hasUnicode == hasUnicode)
    }

    @Test(arguments: [
        ([:], nil, 80), ([:], 132, 132), (["COLUMNS": "60"], 132, 60), (["COLUMNS": "60"], nil, 60),
        (["COLUMNS": ""], 132, 132), (["COLUMNS": "0"], 132, 132), (["COLUMNS": "-3"], nil, 80),
        (["COLUMNS": "wide"], nil, 80), ([:], 0, 80), (["COLUMNS": "99999999999999999999"], 90, 90),
    ] as [([String: String], Int?, Int)])
    func width(environment: [String: String], columns: Int?, width: Int) {
        #expect(TextStyle.detect(environment: environment, isTerminal: true, columns: columns).width == width)
    }
}
