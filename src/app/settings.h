// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace risalah::app {

/// A setting of this computer's account: its name in the file and the value it has until somebody changes it.
template <class T> struct SettingKey {
    const char* name;
    T fallback;
};

enum class Theme { System, Light, Dark };

/// The one table of settings. What an office shares stands in the register instead.
struct SettingKeys {
    static inline const SettingKey<Theme> theme{"appearance/theme", Theme::System};
    static inline const SettingKey<int> letterScale{"appearance/letterScale", 100}; ///< percent, 100–175
    static inline const SettingKey<QString> language{"appearance/language", QStringLiteral("id")};
    static inline const SettingKey<QString> lastRegister{"register/last", {}};
    static inline const SettingKey<QStringList> recentRegisters{"register/recent", {}};
    static inline const SettingKey<QString> backupFolder{"register/backupFolder", {}}; ///< empty: beside it
    static inline const SettingKey<QString> templateFolder{"papers/templateFolder", {}};
    static inline const SettingKey<int> signingSource{"signing/source", 0}; ///< domain::SignatureSource
    static inline const SettingKey<QString> keyFile{"signing/keyFile", {}};
    static inline const SettingKey<QString> tokenModule{"signing/tokenModule", {}};
    static inline const SettingKey<QString> tokenLabel{"signing/tokenLabel", {}};
    static inline const SettingKey<QString> signerNik{"signing/nik", {}};
    static inline const SettingKey<QString> lastFolder{"window/lastFolder", {}};
    static inline const SettingKey<QByteArray> windowGeometry{"window/geometry", {}};
    static inline const SettingKey<QStringList> columns{"window/columns", {}}; ///< "list width width …"
    static inline const SettingKey<QStringList> shortcuts{"keys/own", {}}; ///< "command keys", see ui::KeyMap
    static inline const SettingKey<QByteArray> workspaceSplit{"window/workspaceSplit", {}};
    static inline const SettingKey<QStringList> spellingWords{"spelling/words", {}};
    static inline const SettingKey<QStringList> spellingOff{"spelling/fieldsOff", {}}; ///< names of fields
    static inline const SettingKey<QByteArray> followUpSplit{"window/followUpSplit", {}};
    static inline const SettingKey<QByteArray> presentationGeometry{"window/presentation", {}};
    static inline const SettingKey<int> presentationZoom{"window/presentationZoom", 100}; ///< percent
    /// Register and id of the meeting on the desk; empty after an orderly end.
    static inline const SettingKey<QStringList> openMeeting{"session/openMeeting", {}};
    static inline const SettingKey<bool> previewVisible{"window/previewVisible", true};
    static inline const SettingKey<double> previewZoom{"window/previewZoom", 1.0}; ///< 1 fills the width
    static inline const SettingKey<bool> verifyDetails{"window/verifyDetails", false};
    static inline const SettingKey<QStringList> foldedPoints{"window/foldedPoints",
                                                             {}}; ///< "meeting point …"
};

/// Typed access to the settings file of the account (or of a test).
class Settings {
public:
    Settings();
    explicit Settings(const QString& iniFile);

    template <class T> [[nodiscard]] T value(const SettingKey<T>& key) const
    {
        const QVariant stored = m_settings.value(QLatin1String(key.name));
        if constexpr (std::is_enum_v<T>) {
            bool isNumber = false;
            const int number = stored.toInt(&isNumber);
            return isNumber ? static_cast<T>(number) : key.fallback;
        } else {
            return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : key.fallback;
        }
    }
    template <class T> void set(const SettingKey<T>& key, const T& value)
    {
        if constexpr (std::is_enum_v<T>) {
            m_settings.setValue(QLatin1String(key.name), static_cast<int>(value));
        } else {
            m_settings.setValue(QLatin1String(key.name), QVariant::fromValue(value));
        }
    }

    /// Onto the disk now: what must be known after a power cut.
    void sync() { m_settings.sync(); }

private:
    QSettings m_settings;
};

} // namespace risalah::app
