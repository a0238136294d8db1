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

// QT_TRANSLATE_NOOP stands in each cell because lupdate does not look behind macros.
// clang-format off: a table is read in columns
constexpr CommandRow kCommandRows[] = {
    {C::OpenPalette, "palette.open", QT_TRANSLATE_NOOP("Command", "Cari dan jalankan…"), QT_TRANSLATE_NOOP("Command", "Mencari rapat, keputusan, orang, atau perintah."), "search", "Ctrl+K", G::Go, K::Window},
    {C::OpenHome, "go.home", QT_TRANSLATE_NOOP("Command", "Beranda"), QT_TRANSLATE_NOOP("Command", "Membuka ringkasan hari ini."), "house", "Ctrl+1", G::Go, K::Window},
    {C::OpenMeetings, "go.meetings", QT_TRANSLATE_NOOP("Command", "Rapat"), QT_TRANSLATE_NOOP("Command", "Membuka daftar semua rapat."), "users", "Ctrl+2", G::Go, K::Window},
    {C::OpenResolutions, "go.resolutions", QT_TRANSLATE_NOOP("Command", "Keputusan"), QT_TRANSLATE_NOOP("Command", "Membuka daftar semua keputusan."), "gavel", "Ctrl+3", G::Go, K::Window},
    {C::OpenActions, "go.actions", QT_TRANSLATE_NOOP("Command", "Tindak Lanjut"), QT_TRANSLATE_NOOP("Command", "Membuka semua tindak lanjut dari rapat mana pun."), "list-checks", "Ctrl+4", G::Go, K::Window},
    {C::OpenDirectory, "go.directory", QT_TRANSLATE_NOOP("Command", "Direktori"), QT_TRANSLATE_NOOP("Command", "Membuka daftar orang, jabatan, dan perangkat daerah."), "contact", "Ctrl+5", G::Go, K::Window},
    {C::OpenSettings, "go.settings", QT_TRANSLATE_NOOP("Command", "Pengaturan"), QT_TRANSLATE_NOOP("Command", "Membuka pengaturan tampilan, kantor, dan register."), "settings", "Ctrl+,", G::Go, K::Window},
    {C::GoBack, "go.back", QT_TRANSLATE_NOOP("Command", "Kembali"), QT_TRANSLATE_NOOP("Command", "Kembali ke halaman sebelumnya."), "chevron-left", "Alt+Left", G::Go, K::Window},
    {C::NewMeeting, "meeting.new", QT_TRANSLATE_NOOP("Command", "Rapat baru"), QT_TRANSLATE_NOOP("Command", "Memulai rapat baru dalam register ini."), "plus", "Ctrl+N", G::Meeting, K::Window},
    {C::TrySample, "meeting.sample", QT_TRANSLATE_NOOP("Command", "Coba dengan contoh rakor"), QT_TRANSLATE_NOOP("Command", "Menambahkan satu rapat contoh yang lengkap ke register ini."), "book-open", "", G::Meeting, K::Window},
    {C::ReceivePackage, "package.receive", QT_TRANSLATE_NOOP("Command", "Terima paket…"), QT_TRANSLATE_NOOP("Command", "Membuka paket rapat dari komputer lain dan menggabungkannya butir demi butir."), "download", "", G::Meeting, K::Window},
    {C::ChooseRegister, "register.choose", QT_TRANSLATE_NOOP("Command", "Buka register lain…"), QT_TRANSLATE_NOOP("Command", "Membuka atau membuat berkas register, atau menyambung ke PostgreSQL."), "folder-open", "Ctrl+O", G::Register, K::Window},
    {C::BackUpRegister, "register.backup", QT_TRANSLATE_NOOP("Command", "Cadangkan register…"), QT_TRANSLATE_NOOP("Command", "Menyimpan salinan lengkap register ke satu berkas."), "save", "", G::Register, K::Window},
    {C::OpenNumbers, "go.numbers", QT_TRANSLATE_NOOP("Command", "Buku nomor"), QT_TRANSLATE_NOOP("Command", "Membuka buku nomor rapat dan keputusan, dan mencadangkan nomor."), "list", "", G::Register, K::Window},
    {C::LettersLarger, "view.larger", QT_TRANSLATE_NOOP("Command", "Perbesar huruf"), QT_TRANSLATE_NOOP("Command", "Memperbesar semua huruf satu tingkat."), "zoom-in", "Ctrl++; Ctrl+=", G::View, K::Window},
    {C::LettersSmaller, "view.smaller", QT_TRANSLATE_NOOP("Command", "Perkecil huruf"), QT_TRANSLATE_NOOP("Command", "Memperkecil semua huruf satu tingkat."), "zoom-out", "Ctrl+-", G::View, K::Window},
    {C::LettersNormal, "view.normal", QT_TRANSLATE_NOOP("Command", "Ukuran huruf biasa"), QT_TRANSLATE_NOOP("Command", "Mengembalikan huruf ke 100 %."), "a-large-small", "Ctrl+0", G::View, K::Window},
    {C::ThemeSystem, "view.theme.system", QT_TRANSLATE_NOOP("Command", "Tema mengikuti sistem"), QT_TRANSLATE_NOOP("Command", "Memakai tema terang atau gelap sesuai sistem."), "monitor", "", G::View, K::Window, true},
    {C::ThemeLight, "view.theme.light", QT_TRANSLATE_NOOP("Command", "Tema terang"), QT_TRANSLATE_NOOP("Command", "Selalu memakai tema terang."), "sun", "", G::View, K::Window, true},
    {C::ThemeDark, "view.theme.dark", QT_TRANSLATE_NOOP("Command", "Tema gelap"), QT_TRANSLATE_NOOP("Command", "Selalu memakai tema gelap."), "moon", "", G::View, K::Window, true},
    {C::FullScreen, "view.fullscreen", QT_TRANSLATE_NOOP("Command", "Layar penuh"), QT_TRANSLATE_NOOP("Command", "Memakai seluruh layar, misalnya untuk proyektor."), "monitor", "F11", G::View, K::Window, true},
    {C::ResetLayout, "view.reset", QT_TRANSLATE_NOOP("Command", "Kembalikan tata letak"), QT_TRANSLATE_NOOP("Command", "Mengembalikan ukuran jendela, kolom, dan pembagi seperti semula."), "refresh-cw", "", G::View, K::Window},
    {C::Help, "help.open", QT_TRANSLATE_NOOP("Command", "Bantuan"), QT_TRANSLATE_NOOP("Command", "Membuka bantuan tentang halaman ini."), "circle-question-mark", "F1", G::Help, K::Window},
    {C::Shortcuts, "help.shortcuts", QT_TRANSLATE_NOOP("Command", "Semua pintasan"), QT_TRANSLATE_NOOP("Command", "Menampilkan semua pintasan papan tik."), "keyboard", "Ctrl+/", G::Help, K::Window},
    {C::About, "help.about", QT_TRANSLATE_NOOP("Command", "Tentang Risalah"), QT_TRANSLATE_NOOP("Command", "Menampilkan versi dan lisensi."), "info", "", G::Help, K::Window},
    {C::ShowMenu, "view.menu", QT_TRANSLATE_NOOP("Command", "Menu"), QT_TRANSLATE_NOOP("Command", "Membuka menu semua perintah."), "ellipsis", "F10", G::View, K::Window},
    {C::VerifyPdf, "pdf.verify", QT_TRANSLATE_NOOP("Command", "Verifikasi PDF…"), QT_TRANSLATE_NOOP("Command", "Memeriksa tanda tangan elektronik pada berkas PDF mana pun."), "file-check", "Ctrl+Shift+O", G::Register, K::Window},
    {C::Quit, "register.quit", QT_TRANSLATE_NOOP("Command", "Keluar"), QT_TRANSLATE_NOOP("Command", "Menutup Risalah; semua perubahan sudah tersimpan."), "x", "Ctrl+Q", G::Register, K::Window},
    {C::Undo, "edit.undo", QT_TRANSLATE_NOOP("Command", "Urungkan"), QT_TRANSLATE_NOOP("Command", "Mengembalikan keadaan sebelum perubahan terakhir."), "undo-2", "Ctrl+Z", G::Edit, K::Meeting},
    {C::Redo, "edit.redo", QT_TRANSLATE_NOOP("Command", "Ulangi"), QT_TRANSLATE_NOOP("Command", "Mengulangi perubahan yang tadi diurungkan."), "redo-2", "Ctrl+Y; Ctrl+Shift+Z", G::Edit, K::Meeting},
    {C::CheckMinutes, "meeting.check", QT_TRANSLATE_NOOP("Command", "Periksa"), QT_TRANSLATE_NOOP("Command", "Menampilkan apa yang belum beres sebelum notula ditetapkan."), "eye", "F7", G::Meeting, K::Meeting},
    {C::NextFinding, "meeting.check.next", QT_TRANSLATE_NOOP("Command", "Hal berikutnya yang belum beres"), QT_TRANSLATE_NOOP("Command", "Membuka isian berikutnya yang perlu diperbaiki."), "triangle-alert", "F8", G::Meeting, K::Meeting},
    {C::FinaliseMinutes, "meeting.finalise", QT_TRANSLATE_NOOP("Command", "Tetapkan notula…"), QT_TRANSLATE_NOOP("Command", "Membuka halaman tempat notula diberi nomor dan dibekukan."), "file-check", "", G::Meeting, K::Meeting},
    {C::ReserveNumber, "meeting.number.reserve", QT_TRANSLATE_NOOP("Command", "Cadangkan nomor untuk rapat ini"), QT_TRANSLATE_NOOP("Command", "Menyisihkan nomor register berikutnya untuk notula rapat ini."), "flag", "", G::Meeting, K::Meeting},
    {C::PrintPaper, "paper.print", QT_TRANSLATE_NOOP("Command", "Cetak…"), QT_TRANSLATE_NOOP("Command", "Mencetak naskah seperti isinya sekarang."), "printer", "Ctrl+P", G::Meeting, K::Meeting},
    {C::SavePaper, "paper.save", QT_TRANSLATE_NOOP("Command", "Simpan PDF…"), QT_TRANSLATE_NOOP("Command", "Menyimpan naskah seperti isinya sekarang sebagai PDF."), "download", "Ctrl+Shift+S", G::Meeting, K::Meeting},
    {C::TogglePreview, "view.preview", QT_TRANSLATE_NOOP("Command", "Pratinjau"), QT_TRANSLATE_NOOP("Command", "Menampilkan atau menyembunyikan halaman di samping editor."), "file-text", "F9", G::View, K::Meeting},
    {C::Present, "meeting.present", QT_TRANSLATE_NOOP("Command", "Tayangkan"), QT_TRANSLATE_NOOP("Command", "Menampilkan acara, butir yang dibahas, dan keputusan di proyektor."), "projector", "F5", G::View, K::Meeting},
    {C::NextStep, "meeting.step.next", QT_TRANSLATE_NOOP("Command", "Langkah berikutnya"), QT_TRANSLATE_NOOP("Command", "Membuka langkah rapat berikutnya."), "chevron-right", "Ctrl+PgDown", G::Go, K::Meeting},
    {C::PreviousStep, "meeting.step.previous", QT_TRANSLATE_NOOP("Command", "Langkah sebelumnya"), QT_TRANSLATE_NOOP("Command", "Membuka langkah rapat sebelumnya."), "chevron-left", "Ctrl+PgUp", G::Go, K::Meeting},
    {C::NextPart, "view.part.next", QT_TRANSLATE_NOOP("Command", "Bagian berikutnya"), QT_TRANSLATE_NOOP("Command", "Berpindah antara langkah, editor, dan pratinjau."), "arrow-right", "F6", G::Go, K::Meeting},
    {C::MoveUp, "row.up", QT_TRANSLATE_NOOP("Command", "Naikkan baris"), QT_TRANSLATE_NOOP("Command", "Memindahkan butir, acara, undangan, atau keputusan ke atas."), "arrow-up", "Alt+Up", G::Discussion, K::Meeting},
    {C::MoveDown, "row.down", QT_TRANSLATE_NOOP("Command", "Turunkan baris"), QT_TRANSLATE_NOOP("Command", "Memindahkan butir, acara, undangan, atau keputusan ke bawah."), "arrow-down", "Alt+Down", G::Discussion, K::Meeting},
    {C::RemoveRow, "row.remove", QT_TRANSLATE_NOOP("Command", "Hapus baris"), QT_TRANSLATE_NOOP("Command", "Menghapus baris yang sedang ditulis; dapat diurungkan."), "trash-2", "Ctrl+Shift+Del", G::Discussion, K::Meeting},
    {C::MakeResolution, "point.resolution", QT_TRANSLATE_NOOP("Command", "Jadikan keputusan"), QT_TRANSLATE_NOOP("Command", "Menjadikan butir ini keputusan rapat."), "gavel", "Ctrl+Shift+K", G::Discussion, K::Meeting},
    {C::MakeAction, "point.action", QT_TRANSLATE_NOOP("Command", "Jadikan tindak lanjut"), QT_TRANSLATE_NOOP("Command", "Menjadikan butir ini tindak lanjut."), "list-checks", "Ctrl+Shift+T", G::Discussion, K::Meeting},
    {C::EditSpeaker, "point.speaker", QT_TRANSLATE_NOOP("Command", "Pembicara…"), QT_TRANSLATE_NOOP("Command", "Mengisi siapa yang menyampaikan butir ini."), "user", "Ctrl+Shift+P", G::Discussion, K::Meeting},
    {C::FollowLink, "row.link", QT_TRANSLATE_NOOP("Command", "Buka kaitan"), QT_TRANSLATE_NOOP("Command", "Membuka butir, keputusan, atau tindak lanjut yang terkait dengan baris ini."), "arrow-right", "Ctrl+G", G::Go, K::Meeting},
    {C::PasteNotes, "point.paste", QT_TRANSLATE_NOOP("Command", "Tempel catatan"), QT_TRANSLATE_NOOP("Command", "Mengubah teks dari Word atau WhatsApp menjadi butir bernomor."), "clipboard-paste", "Ctrl+Alt+V", G::Discussion, K::Meeting},
    {C::PastePlain, "point.paste.plain", QT_TRANSLATE_NOOP("Command", "Tempel tanpa format"), QT_TRANSLATE_NOOP("Command", "Menempel kata-katanya saja, ke dalam butir ini."), "clipboard", "Ctrl+Shift+V", G::Discussion, K::Meeting},
    {C::ToggleBold, "point.bold", QT_TRANSLATE_NOOP("Command", "Tebal"), QT_TRANSLATE_NOOP("Command", "Menebalkan huruf yang dipilih, atau yang berikut diketik."), "bold", "Ctrl+B", G::Discussion, K::Meeting},
    {C::ToggleItalic, "point.italic", QT_TRANSLATE_NOOP("Command", "Miring"), QT_TRANSLATE_NOOP("Command", "Memiringkan huruf yang dipilih, misalnya kata asing."), "italic", "Ctrl+I", G::Discussion, K::Meeting},
    {C::ToggleFold, "point.fold", QT_TRANSLATE_NOOP("Command", "Lipat anak butir"), QT_TRANSLATE_NOOP("Command", "Menyembunyikan atau menampilkan anak butir ini."), "chevron-right", "Ctrl+Shift+F", G::Discussion, K::Meeting},
    {C::ToggleAllFolds, "point.fold.all", QT_TRANSLATE_NOOP("Command", "Lipat semua butir"), QT_TRANSLATE_NOOP("Command", "Menyembunyikan atau menampilkan semua anak butir."), "list-collapse", "Ctrl+Shift+L", G::Discussion, K::Meeting},
    {C::FindText, "text.find", QT_TRANSLATE_NOOP("Command", "Cari dalam rapat"), QT_TRANSLATE_NOOP("Command", "Mencari kata dalam semua teks rapat ini."), "search", "Ctrl+F", G::Edit, K::Meeting},
    {C::ReplaceText, "text.replace", QT_TRANSLATE_NOOP("Command", "Cari dan ganti"), QT_TRANSLATE_NOOP("Command", "Mengganti kata dalam semua teks rapat ini; dapat diurungkan."), "replace", "Ctrl+H", G::Edit, K::Meeting},
    {C::CheckSpelling, "text.spelling", QT_TRANSLATE_NOOP("Command", "Ejaan"), QT_TRANSLATE_NOOP("Command", "Menampilkan saran untuk kata yang salah eja."), "spell-check", "Shift+F7", G::Edit, K::Meeting},
    {C::AddSeat, "attendance.add", QT_TRANSLATE_NOOP("Command", "Tambah undangan"), QT_TRANSLATE_NOOP("Command", "Menambah satu undangan ke daftar hadir."), "user-plus", "Ctrl+Shift+U", G::Meeting, K::Meeting},
    {C::AddSeatGroups, "attendance.groups", QT_TRANSLATE_NOOP("Command", "Undang kelompok"), QT_TRANSLATE_NOOP("Command", "Mengundang Forkopimda, semua OPD, atau kelompok lain sekaligus."), "users", "Ctrl+Shift+G", G::Meeting, K::Meeting},
    {C::AllPresent, "attendance.all", QT_TRANSLATE_NOOP("Command", "Semua hadir"), QT_TRANSLATE_NOOP("Command", "Mengisi hadir untuk semua undangan yang belum diisi."), "circle-check", "Ctrl+Shift+H", G::Meeting, K::Meeting},
    {C::MendFinding, "meeting.check.mend", QT_TRANSLATE_NOOP("Command", "Perbaiki temuan"), QT_TRANSLATE_NOOP("Command", "Memperbaiki temuan yang dipilih di Periksa bila cukup satu langkah; dari langkah lain, menampilkannya dahulu."), "check", "Shift+F8", G::Meeting, K::Meeting},
    {C::ReviewMinutes, "meeting.review", QT_TRANSLATE_NOOP("Command", "Telaah notula"), QT_TRANSLATE_NOOP("Command", "Mengajukan, mengembalikan, atau menyatakan notula siap."), "send", "", G::Meeting, K::Meeting},
    {C::EarlierTexts, "text.history", QT_TRANSLATE_NOOP("Command", "Versi sebelumnya"), QT_TRANSLATE_NOOP("Command", "Membandingkan butir, keputusan, tindak lanjut, acara, kata pembukaan, atau penutup ini dengan teks sebelumnya."), "history", "Ctrl+Shift+R", G::Edit, K::Meeting},
    {C::MeetingWastebasket, "meeting.wastebasket", QT_TRANSLATE_NOOP("Command", "Keranjang sampah rapat ini"), QT_TRANSLATE_NOOP("Command", "Menampilkan butir, keputusan, dan tindak lanjut yang dihapus dari rapat ini."), "trash-2", "", G::Edit, K::Meeting},
    {C::SendPackage, "package.send", QT_TRANSLATE_NOOP("Command", "Kirim paket…"), QT_TRANSLATE_NOOP("Command", "Menyimpan rapat ini sebagai paket untuk komputer lain."), "upload", "", G::Meeting, K::Meeting},
    {C::CorrectMinutes, "meeting.correct", QT_TRANSLATE_NOOP("Command", "Buka perubahan"), QT_TRANSLATE_NOOP("Command", "Membuka notula yang sudah ditetapkan untuk diperbaiki, dengan alasan."), "pencil", "", G::Meeting, K::Meeting},
    {C::SignMinutes, "signature.sign", QT_TRANSLATE_NOOP("Command", "Tandatangani"), QT_TRANSLATE_NOOP("Command", "Menandatangani edisi terakhir secara elektronik."), "pen-tool", "", G::Meeting, K::Meeting},
    {C::OpenEdition, "edition.open", QT_TRANSLATE_NOOP("Command", "Lihat edisi"), QT_TRANSLATE_NOOP("Command", "Menampilkan edisi yang dipilih di pratinjau."), "file-text", "", G::Meeting, K::Meeting},
    {C::PrintEdition, "edition.print", QT_TRANSLATE_NOOP("Command", "Cetak edisi…"), QT_TRANSLATE_NOOP("Command", "Mencetak edisi yang dipilih, persis seperti dibekukan."), "printer", "", G::Meeting, K::Meeting},
    {C::SaveEdition, "edition.save", QT_TRANSLATE_NOOP("Command", "Simpan edisi…"), QT_TRANSLATE_NOOP("Command", "Menyimpan edisi yang dipilih sebagai PDF, beserta tanda tangannya."), "download", "", G::Meeting, K::Meeting},
    {C::CompareEditions, "edition.compare", QT_TRANSLATE_NOOP("Command", "Bandingkan edisi…"), QT_TRANSLATE_NOOP("Command", "Memperlihatkan beda edisi yang dipilih dengan edisi lain atau naskah sekarang."), "copy", "", G::Meeting, K::Meeting},
    {C::AddScan, "signature.scan", QT_TRANSLATE_NOOP("Command", "Tambah pindaian…"), QT_TRANSLATE_NOOP("Command", "Menyimpan pindaian notula yang ditandatangani dengan tangan."), "paperclip", "", G::Meeting, K::Meeting},
    {C::CopySeries, "agenda.series", QT_TRANSLATE_NOOP("Command", "Salin dari rapat terakhir rangkaian"), QT_TRANSLATE_NOOP("Command", "Mengambil pejabat, undangan, dan acara dari rapat terakhir dalam rangkaian ini."), "copy", "", G::Meeting, K::Meeting},
    {C::AddStandingItems, "agenda.standing", QT_TRANSLATE_NOOP("Command", "Tambah acara tetap"), QT_TRANSLATE_NOOP("Command", "Menambahkan acara tetap kantor yang belum ada."), "calendar-plus", "", G::Meeting, K::Meeting},
    {C::AgendaItemStarts, "agenda.start", QT_TRANSLATE_NOOP("Command", "Acara mulai sekarang"), QT_TRANSLATE_NOOP("Command", "Mencatat jam ini sebagai mulainya acara yang dipilih."), "clock", "", G::Meeting, K::Meeting},
    {C::AgendaItemEnds, "agenda.end", QT_TRANSLATE_NOOP("Command", "Acara selesai sekarang"), QT_TRANSLATE_NOOP("Command", "Mencatat jam ini sebagai selesainya acara yang dipilih."), "clock", "", G::Meeting, K::Meeting},
    {C::SortSeats, "attendance.sort", QT_TRANSLATE_NOOP("Command", "Urutkan menurut jabatan"), QT_TRANSLATE_NOOP("Command", "Mengurutkan semua undangan menurut urutan jabatan."), "list", "", G::Meeting, K::Meeting},
    {C::SetQuorum, "attendance.quorum", QT_TRANSLATE_NOOP("Command", "Atur kuorum"), QT_TRANSLATE_NOOP("Command", "Mengatur berapa persen instansi yang harus terwakili dalam rapat ini."), "flag", "", G::Meeting, K::Meeting},
    {C::BlankSheet, "attendance.sheet.blank", QT_TRANSLATE_NOOP("Command", "Lembar hadir kosong"), QT_TRANSLATE_NOOP("Command", "Menampilkan daftar hadir kosong untuk ditandatangani."), "file-text", "", G::Meeting, K::Meeting},
    {C::FilledSheet, "attendance.sheet.filled", QT_TRANSLATE_NOOP("Command", "Daftar hadir terisi"), QT_TRANSLATE_NOOP("Command", "Menampilkan daftar hadir dengan kehadiran yang sudah diisi."), "file-check", "", G::Meeting, K::Meeting},
    {C::PreviewLarger, "preview.larger", QT_TRANSLATE_NOOP("Command", "Perbesar pratinjau"), QT_TRANSLATE_NOOP("Command", "Memperbesar halaman di pratinjau."), "zoom-in", "", G::View, K::Meeting},
    {C::PreviewSmaller, "preview.smaller", QT_TRANSLATE_NOOP("Command", "Perkecil pratinjau"), QT_TRANSLATE_NOOP("Command", "Memperkecil halaman di pratinjau."), "zoom-out", "", G::View, K::Meeting},
    {C::FindMeeting, "meetings.find", QT_TRANSLATE_NOOP("Command", "Cari rapat"), QT_TRANSLATE_NOOP("Command", "Memindahkan kursor ke kotak pencarian."), "search", "Ctrl+F", G::Meeting, K::Meetings},
    {C::OpenMeeting, "meetings.open", QT_TRANSLATE_NOOP("Command", "Buka rapat"), QT_TRANSLATE_NOOP("Command", "Membuka rapat yang dipilih."), "folder-open", "", G::Meeting, K::Meetings},
    {C::CopyMeeting, "meetings.copy", QT_TRANSLATE_NOOP("Command", "Salin rapat"), QT_TRANSLATE_NOOP("Command", "Membuat rapat baru dengan acara, pejabat, dan peserta rapat ini."), "copy", "Ctrl+D", G::Meeting, K::Meetings},
    {C::RemoveMeeting, "meetings.remove", QT_TRANSLATE_NOOP("Command", "Buang"), QT_TRANSLATE_NOOP("Command", "Memindahkan draf rapat ke keranjang sampah."), "trash-2", "Del", G::Meeting, K::Meetings},
    {C::RestoreMeeting, "meetings.restore", QT_TRANSLATE_NOOP("Command", "Pulihkan"), QT_TRANSLATE_NOOP("Command", "Mengembalikan rapat dari keranjang sampah."), "undo-2", "", G::Meeting, K::Meetings},
    {C::OpenResolutionMeeting, "resolutions.open", QT_TRANSLATE_NOOP("Command", "Buka rapat asal"), QT_TRANSLATE_NOOP("Command", "Membuka rapat yang memutuskan ini."), "folder-open", "", G::Meeting, K::Resolutions},
    {C::PrintResolutions, "resolutions.print", QT_TRANSLATE_NOOP("Command", "Cetak keputusan"), QT_TRANSLATE_NOOP("Command", "Mencetak semua keputusan rapat ini di satu lembar."), "printer", "Ctrl+P", G::Meeting, K::Resolutions},
    {C::ActionStatusMenu, "actions.state", QT_TRANSLATE_NOOP("Command", "Ubah keadaan…"), QT_TRANSLATE_NOOP("Command", "Menampilkan pilihan keadaan tindak lanjut ini."), "circle-dot", "F2", G::Meeting, K::Actions},
    {C::ActionStarted, "actions.started", QT_TRANSLATE_NOOP("Command", "Tandai berjalan"), QT_TRANSLATE_NOOP("Command", "Mencatat bahwa tindak lanjut ini sedang dikerjakan."), "circle-dot", "Ctrl+B", G::Meeting, K::Actions},
    {C::ActionDone, "actions.done", QT_TRANSLATE_NOOP("Command", "Tandai selesai"), QT_TRANSLATE_NOOP("Command", "Mencatat bahwa tindak lanjut ini selesai hari ini."), "circle-check", "Ctrl+Return", G::Meeting, K::Actions},
    {C::ActionReopened, "actions.reopened", QT_TRANSLATE_NOOP("Command", "Kembalikan ke belum mulai"), QT_TRANSLATE_NOOP("Command", "Menandai tindak lanjut ini belum dikerjakan."), "circle", "", G::Meeting, K::Actions},
    {C::ActionCancelled, "actions.cancelled", QT_TRANSLATE_NOOP("Command", "Batalkan tindak lanjut"), QT_TRANSLATE_NOOP("Command", "Menandai tindak lanjut ini tidak dilanjutkan."), "circle-x", "", G::Meeting, K::Actions},
    {C::ActionMeeting, "actions.meeting", QT_TRANSLATE_NOOP("Command", "Buka rapat asal"), QT_TRANSLATE_NOOP("Command", "Membuka rapat yang memerintahkan ini."), "folder-open", "", G::Meeting, K::Actions},
    {C::AddToDirectory, "directory.add", QT_TRANSLATE_NOOP("Command", "Tambah ke direktori"), QT_TRANSLATE_NOOP("Command", "Menambah orang, perangkat daerah, kelompok undangan, atau hari libur."), "plus", "Ctrl+Shift+N", G::Edit, K::Directory},
    {C::RemoveFromDirectory, "directory.remove", QT_TRANSLATE_NOOP("Command", "Hapus dari direktori"), QT_TRANSLATE_NOOP("Command", "Menghapus baris yang dipilih; dapat diurungkan."), "trash-2", "", G::Edit, K::Directory},
    {C::ImportPeople, "directory.import", QT_TRANSLATE_NOOP("Command", "Ambil dari lembar kerja…"), QT_TRANSLATE_NOOP("Command", "Mengambil orang dan jabatan dari CSV, XLSX, atau lembar yang ditempel."), "table", "", G::Edit, K::Directory},
};
// clang-format on

} // namespace

std::span<const CommandRow> commandRows()
{
    return kCommandRows;
}

const CommandRow& rowOf(Command command)
{
    const auto* row =
        std::ranges::find_if(kCommandRows, [command](const CommandRow& r) { return r.command == command; });
    RISALAH_EXPECTS(row != std::end(kCommandRows));
    return *row;
}

QString commandOtherWords(Command command)
{
    switch (command) {
    case Command::OpenMeetings:
    case Command::MeetingWastebasket:
        return QCoreApplication::translate("Command", "keranjang tong sampah dibuang dihapus");
    case Command::OpenDirectory:
    case Command::AddSeatGroups:
        return QCoreApplication::translate("Command", "kelompok grup undangan");
    default:
        return {};
    }
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
