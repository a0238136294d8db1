// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include "base/expects.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace risalah::ui {

namespace {

using C = Command;
using G = CommandGroup;
using K = CommandContext;

#define T(text) QT_TRANSLATE_NOOP("Command", text)

// clang-format off: a table is read in columns
constexpr CommandRow kRows[] = {
    {C::OpenPalette, "palette.open", T("Cari dan jalankan…"), T("Mencari rapat, keputusan, orang, atau perintah."), "search", "Ctrl+K", G::Go, K::Window},
    {C::OpenHome, "go.home", T("Beranda"), T("Membuka ringkasan hari ini."), "house", "Ctrl+1", G::Go, K::Window},
    {C::OpenMeetings, "go.meetings", T("Rapat"), T("Membuka daftar semua rapat."), "users", "Ctrl+2", G::Go, K::Window},
    {C::OpenResolutions, "go.resolutions", T("Keputusan"), T("Membuka daftar semua keputusan."), "gavel", "Ctrl+3", G::Go, K::Window},
    {C::OpenActions, "go.actions", T("Tindak Lanjut"), T("Membuka semua tindak lanjut dari rapat mana pun."), "list-checks", "Ctrl+4", G::Go, K::Window},
    {C::OpenDirectory, "go.directory", T("Direktori"), T("Membuka daftar orang, jabatan, dan perangkat daerah."), "contact", "Ctrl+5", G::Go, K::Window},
    {C::OpenSettings, "go.settings", T("Pengaturan"), T("Membuka pengaturan tampilan, kantor, dan register."), "settings", "Ctrl+,", G::Go, K::Window},
    {C::GoBack, "go.back", T("Kembali"), T("Kembali ke halaman sebelumnya."), "chevron-left", "Alt+Left", G::Go, K::Window},
    {C::NewMeeting, "meeting.new", T("Rapat baru"), T("Memulai rapat baru dalam register ini."), "plus", "Ctrl+N", G::Meeting, K::Window},
    {C::TrySample, "meeting.sample", T("Coba dengan contoh rakor"), T("Menambahkan satu rapat contoh yang lengkap ke register ini."), "book-open", "", G::Meeting, K::Window},
    {C::ChooseRegister, "register.choose", T("Buka register lain…"), T("Membuka atau membuat berkas register, atau menyambung ke PostgreSQL."), "folder-open", "Ctrl+O", G::Register, K::Window},
    {C::BackUpRegister, "register.backup", T("Cadangkan register…"), T("Menyimpan salinan lengkap register ke satu berkas."), "save", "", G::Register, K::Window},
    {C::LettersLarger, "view.larger", T("Perbesar huruf"), T("Memperbesar semua huruf satu tingkat."), "zoom-in", "Ctrl++; Ctrl+=", G::View, K::Window},
    {C::LettersSmaller, "view.smaller", T("Perkecil huruf"), T("Memperkecil semua huruf satu tingkat."), "zoom-out", "Ctrl+-", G::View, K::Window},
    {C::LettersNormal, "view.normal", T("Ukuran huruf biasa"), T("Mengembalikan huruf ke 100 %."), "a-large-small", "Ctrl+0", G::View, K::Window},
    {C::ThemeSystem, "view.theme.system", T("Tema mengikuti sistem"), T("Memakai tema terang atau gelap sesuai sistem."), "monitor", "", G::View, K::Window, true},
    {C::ThemeLight, "view.theme.light", T("Tema terang"), T("Selalu memakai tema terang."), "sun", "", G::View, K::Window, true},
    {C::ThemeDark, "view.theme.dark", T("Tema gelap"), T("Selalu memakai tema gelap."), "moon", "", G::View, K::Window, true},
    {C::FullScreen, "view.fullscreen", T("Layar penuh"), T("Memakai seluruh layar, misalnya untuk proyektor."), "monitor", "F11", G::View, K::Window, true},
    {C::ResetLayout, "view.reset", T("Kembalikan tata letak"), T("Mengembalikan ukuran jendela, kolom, dan pembagi seperti semula."), "refresh-cw", "", G::View, K::Window},
    {C::Help, "help.open", T("Bantuan"), T("Membuka bantuan tentang halaman ini."), "circle-question-mark", "F1", G::Help, K::Window},
    {C::Shortcuts, "help.shortcuts", T("Semua pintasan"), T("Menampilkan semua pintasan papan tik."), "keyboard", "Ctrl+/", G::Help, K::Window},
    {C::About, "help.about", T("Tentang Risalah"), T("Menampilkan versi dan lisensi."), "info", "", G::Help, K::Window},
    {C::ShowMenu, "view.menu", T("Menu"), T("Membuka menu semua perintah."), "ellipsis", "F10", G::View, K::Window},
    {C::Quit, "register.quit", T("Keluar"), T("Menutup Risalah; semua perubahan sudah tersimpan."), "x", "Ctrl+Q", G::Register, K::Window},
    {C::Undo, "edit.undo", T("Urungkan"), T("Mengembalikan keadaan sebelum perubahan terakhir."), "undo-2", "Ctrl+Z", G::Edit, K::Meeting},
    {C::Redo, "edit.redo", T("Ulangi"), T("Mengulangi perubahan yang tadi diurungkan."), "redo-2", "Ctrl+Y; Ctrl+Shift+Z", G::Edit, K::Meeting},
    {C::CheckMinutes, "meeting.check", T("Periksa"), T("Menampilkan apa yang belum beres sebelum notula ditetapkan."), "eye", "F7", G::Meeting, K::Meeting},
    {C::NextFinding, "meeting.check.next", T("Hal berikutnya yang belum beres"), T("Membuka isian berikutnya yang perlu diperbaiki."), "triangle-alert", "F8", G::Meeting, K::Meeting},
    {C::FinaliseMinutes, "meeting.finalise", T("Tetapkan notula"), T("Memberi nomor, membekukan notula, dan menyimpan PDF-nya."), "file-check", "", G::Meeting, K::Meeting},
    {C::PrintPaper, "paper.print", T("Cetak…"), T("Mencetak halaman yang tampil di pratinjau."), "printer", "Ctrl+P", G::Meeting, K::Meeting},
    {C::SavePaper, "paper.save", T("Simpan PDF…"), T("Menyimpan halaman yang tampil di pratinjau sebagai PDF."), "download", "Ctrl+Shift+S", G::Meeting, K::Meeting},
    {C::TogglePreview, "view.preview", T("Pratinjau"), T("Menampilkan atau menyembunyikan halaman di samping editor."), "file-text", "F9", G::View, K::Meeting},
    {C::NextStep, "meeting.step.next", T("Langkah berikutnya"), T("Membuka langkah rapat berikutnya."), "chevron-right", "Ctrl+PgDown", G::Go, K::Meeting},
    {C::PreviousStep, "meeting.step.previous", T("Langkah sebelumnya"), T("Membuka langkah rapat sebelumnya."), "chevron-left", "Ctrl+PgUp", G::Go, K::Meeting},
    {C::NextPart, "view.part.next", T("Bagian berikutnya"), T("Berpindah antara langkah, editor, dan pratinjau."), "arrow-right", "F6", G::Go, K::Meeting},
    {C::MoveUp, "row.up", T("Naikkan baris"), T("Memindahkan butir, acara, keputusan, atau tindak lanjut ke atas."), "arrow-up", "Alt+Up", G::Discussion, K::Meeting},
    {C::MoveDown, "row.down", T("Turunkan baris"), T("Memindahkan butir, acara, keputusan, atau tindak lanjut ke bawah."), "arrow-down", "Alt+Down", G::Discussion, K::Meeting},
    {C::RemoveRow, "row.remove", T("Hapus baris"), T("Menghapus baris yang sedang ditulis; dapat diurungkan."), "trash-2", "Ctrl+Shift+Del", G::Discussion, K::Meeting},
    {C::MakeResolution, "point.resolution", T("Jadikan keputusan"), T("Menjadikan butir ini keputusan rapat."), "gavel", "Ctrl+Shift+K", G::Discussion, K::Meeting},
    {C::MakeAction, "point.action", T("Jadikan tindak lanjut"), T("Menjadikan butir ini tindak lanjut."), "list-checks", "Ctrl+Shift+T", G::Discussion, K::Meeting},
    {C::EditSpeaker, "point.speaker", T("Pembicara…"), T("Mengisi siapa yang menyampaikan butir ini."), "user", "Ctrl+Shift+P", G::Discussion, K::Meeting},
    {C::PasteNotes, "point.paste", T("Tempel catatan"), T("Mengubah teks dari Word atau WhatsApp menjadi butir bernomor."), "clipboard-paste", "Ctrl+Shift+V", G::Discussion, K::Meeting},
    {C::AddSeat, "attendance.add", T("Tambah undangan"), T("Menambah satu undangan ke daftar hadir."), "user-plus", "Ctrl+Shift+U", G::Meeting, K::Meeting},
    {C::AllPresent, "attendance.all", T("Semua hadir"), T("Mengisi hadir untuk semua undangan yang belum diisi."), "circle-check", "Ctrl+Shift+H", G::Meeting, K::Meeting},
    {C::FindMeeting, "meetings.find", T("Cari rapat"), T("Memindahkan kursor ke kotak pencarian."), "search", "Ctrl+F", G::Meeting, K::Meetings},
    {C::OpenMeeting, "meetings.open", T("Buka rapat"), T("Membuka rapat yang dipilih."), "folder-open", "", G::Meeting, K::Meetings},
    {C::CopyMeeting, "meetings.copy", T("Salin rapat"), T("Membuat rapat baru dengan acara, pejabat, dan peserta rapat ini."), "copy", "Ctrl+D", G::Meeting, K::Meetings},
    {C::RemoveMeeting, "meetings.remove", T("Buang"), T("Memindahkan draf rapat ke keranjang sampah."), "trash-2", "Del", G::Meeting, K::Meetings},
    {C::RestoreMeeting, "meetings.restore", T("Pulihkan"), T("Mengembalikan rapat dari keranjang sampah."), "undo-2", "", G::Meeting, K::Meetings},
    {C::OpenResolutionMeeting, "resolutions.open", T("Buka rapat asal"), T("Membuka rapat yang memutuskan ini."), "folder-open", "", G::Meeting, K::Resolutions},
    {C::PrintResolutions, "resolutions.print", T("Cetak keputusan"), T("Mencetak semua keputusan rapat ini di satu lembar."), "printer", "Ctrl+P", G::Meeting, K::Resolutions},
    {C::ActionStatusMenu, "actions.state", T("Ubah keadaan…"), T("Menampilkan pilihan keadaan tindak lanjut ini."), "circle-dot", "F2", G::Meeting, K::Actions},
    {C::ActionStarted, "actions.started", T("Tandai berjalan"), T("Mencatat bahwa tindak lanjut ini sedang dikerjakan."), "circle-dot", "Ctrl+B", G::Meeting, K::Actions},
    {C::ActionDone, "actions.done", T("Tandai selesai"), T("Mencatat bahwa tindak lanjut ini selesai hari ini."), "circle-check", "Ctrl+Return", G::Meeting, K::Actions},
    {C::ActionReopened, "actions.reopened", T("Kembalikan ke belum mulai"), T("Menandai tindak lanjut ini belum dikerjakan."), "circle", "", G::Meeting, K::Actions},
    {C::ActionCancelled, "actions.cancelled", T("Batalkan tindak lanjut"), T("Menandai tindak lanjut ini tidak dilanjutkan."), "circle-x", "", G::Meeting, K::Actions},
    {C::ActionMeeting, "actions.meeting", T("Buka rapat asal"), T("Membuka rapat yang memerintahkan ini."), "folder-open", "", G::Meeting, K::Actions},
    {C::AddToDirectory, "directory.add", T("Tambah ke direktori"), T("Menambah orang, perangkat daerah, grup, atau hari libur."), "plus", "Ctrl+Shift+N", G::Edit, K::Directory},
    {C::RemoveFromDirectory, "directory.remove", T("Hapus dari direktori"), T("Menghapus baris yang dipilih; dapat diurungkan."), "trash-2", "", G::Edit, K::Directory},
    {C::ImportPeople, "directory.import", T("Isi dari lembar…"), T("Mengambil orang dan jabatan dari CSV, XLSX, atau lembar yang ditempel."), "table", "", G::Edit, K::Directory},
};
// clang-format on

#undef T

} // namespace

std::span<const CommandRow> commandRows()
{
    return kRows;
}

const CommandRow& rowOf(Command command)
{
    const auto* row =
        std::ranges::find_if(kRows, [command](const CommandRow& r) { return r.command == command; });
    RISALAH_EXPECTS(row != std::end(kRows));
    return *row;
}

QString commandText(const CommandRow& row)
{
    return QCoreApplication::translate("Command", row.text);
}

QString commandDescription(const CommandRow& row)
{
    return QCoreApplication::translate("Command", row.description);
}

QList<QKeySequence> commandKeys(const CommandRow& row)
{
    // An empty text would give one empty sequence.
    return *row.keys == '\0'
        ? QList<QKeySequence>()
        : QKeySequence::listFromString(QLatin1StringView(row.keys), QKeySequence::PortableText);
}

QString groupTitle(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Register:
        return QCoreApplication::translate("Command", "Register", "heading of commands");
    case CommandGroup::Meeting:
        return QCoreApplication::translate("Command", "Rapat", "heading of commands");
    case CommandGroup::Discussion:
        return QCoreApplication::translate("Command", "Pembahasan", "heading of commands");
    case CommandGroup::Edit:
        return QCoreApplication::translate("Command", "Sunting", "heading of commands");
    case CommandGroup::Go:
        return QCoreApplication::translate("Command", "Buka", "heading of commands");
    case CommandGroup::View:
        return QCoreApplication::translate("Command", "Tampilan", "heading of commands");
    case CommandGroup::Help:
        return QCoreApplication::translate("Command", "Bantuan", "heading of commands");
    }
    return {};
}

} // namespace risalah::ui
