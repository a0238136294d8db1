// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf/xmp_text.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace risalah::signing::pdf {

namespace {

constexpr auto kNowhere = std::string_view::npos;
constexpr std::string_view kXmlBlanks = " \t\r\n";
constexpr std::size_t kDeepestElement = 64;

const std::set<std::string_view> kFreeProperties{"xmp:ModifyDate", "xmp:MetadataDate", "xmp:CreatorTool",
                                                 "pdf:Producer"};

/// Goes through the markup once and copies it, free values left out. Gives up at whatever does not look like
/// the plain XML every program writes.
class Copy {
public:
    explicit Copy(std::string_view xmp) : m_xmp(xmp) { }

    std::optional<std::string> made()
    {
        while (m_at < m_xmp.size()) {
            if (m_xmp[m_at] != '<') {
                takeText();
            } else if (!takeMarkup()) {
                return std::nullopt;
            }
        }
        return m_path.empty() ? std::optional<std::string>(std::move(m_copy)) : std::nullopt;
    }

private:
    void copyTo(std::size_t end)
    {
        m_copy.append(m_xmp.substr(m_at, end - m_at));
        m_at = end;
    }

    /// A property of the packet itself, not text within another property.
    [[nodiscard]] bool isAtProperties() const
    {
        const std::size_t depth = m_path.size();
        return depth >= 2 && depth <= 3 && m_path[depth - 1] == "rdf:Description"
            && m_path[depth - 2] == "rdf:RDF" && (depth == 2 || m_path[0] == "x:xmpmeta");
    }

    void takeText()
    {
        const std::size_t end = std::min(m_xmp.find('<', m_at), m_xmp.size());
        const bool isFree =
            m_isProperty && kFreeProperties.count(m_path.back()) > 0 && m_xmp.substr(end, 2) == "</";
        if (isFree) {
            m_at = end;
        } else {
            copyTo(end);
        }
    }

    bool takeMarkup()
    {
        if (m_xmp.substr(m_at, 2) == "<?") {
            // The blanks before the packet's end are room for growth.
            m_copy.erase(m_copy.find_last_not_of(kXmlBlanks) + 1);
            const std::size_t end = m_xmp.find("?>", m_at);
            if (end != kNowhere) {
                copyTo(end + 2);
            }
            return end != kNowhere;
        }
        return m_xmp.substr(m_at, 2) == "</" ? takeEndTag() : takeStartTag();
    }

    bool takeEndTag()
    {
        const std::size_t end = m_xmp.find('>', m_at);
        if (end == kNowhere || m_path.empty() || m_xmp.substr(m_at + 2, end - m_at - 2) != m_path.back()) {
            return false;
        }
        m_path.pop_back();
        m_isProperty = false;
        copyTo(end + 1);
        return true;
    }

    bool takeStartTag()
    {
        const std::size_t endOfName = m_xmp.find_first_of(" \t\r\n/>", m_at);
        if (endOfName == kNowhere || m_path.size() == kDeepestElement) {
            return false;
        }
        m_isProperty = isAtProperties();
        m_path.push_back(m_xmp.substr(m_at + 1, endOfName - m_at - 1));
        copyTo(endOfName);
        while (m_at < m_xmp.size() && m_xmp[m_at] != '>' && m_xmp[m_at] != '/') {
            if (!takeAttribute()) {
                return false;
            }
        }
        if (m_xmp.substr(m_at, 2) == "/>") {
            m_path.pop_back();
            m_isProperty = false;
            copyTo(m_at + 2);
            return true;
        }
        const bool isClosed = m_xmp.substr(m_at, 1) == ">";
        copyTo(m_at + (isClosed ? 1 : 0));
        return isClosed;
    }

    /// Blanks and, unless the tag ends behind them, name="value".
    bool takeAttribute()
    {
        const std::size_t begin = m_xmp.find_first_not_of(kXmlBlanks, m_at);
        if (begin == kNowhere || m_xmp[begin] == '>' || m_xmp[begin] == '/') {
            copyTo(std::min(begin, m_xmp.size()));
            return begin != kNowhere;
        }
        const std::size_t equals = m_xmp.find('=', begin);
        if (equals == kNowhere || equals + 1 >= m_xmp.size()) {
            return false;
        }
        const auto name = m_xmp.substr(begin, equals - begin);
        const char quote = m_xmp[equals + 1];
        const std::size_t end = m_xmp.find(quote, equals + 2);
        const bool isPlain = name.find_first_of(" \t\r\n<>\"'/") == kNowhere && begin > m_at;
        if ((quote != '"' && quote != '\'') || end == kNowhere || !isPlain) {
            return false;
        }
        copyTo(equals + 2);
        if (isAtProperties() && kFreeProperties.count(name) > 0
            && m_xmp.substr(m_at, end - m_at).find('<') == kNowhere) {
            m_at = end;
        }
        copyTo(end + 1);
        return true;
    }

    std::string_view m_xmp;
    std::size_t m_at = 0;
    std::string m_copy;
    std::vector<std::string_view> m_path; ///< the open elements
    bool m_isProperty = false; ///< the element just opened is a property of the packet
};

} // namespace

std::string withoutFreeValues(std::string_view xmp)
{
    // Comments, CDATA and declarations make text of markup or the other way round.
    if (xmp.find("<!") != kNowhere) {
        return std::string(xmp);
    }
    return Copy(xmp).made().value_or(std::string(xmp));
}

} // namespace risalah::signing::pdf
