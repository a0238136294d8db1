<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>ActionList</name>
    <message>
        <source>Jatuh tempo hari ini</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Jatuh tempo besok</source>
        <translation>Due tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n hari kerja lagi</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Jatuh tempo %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Belum ditunjuk</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>semula %1</source>
        <translation>originally %1</translation>
    </message>
    <message>
        <source>Selesai %1</source>
        <translation>Done %1</translation>
    </message>
    <message numerus="yes">
        <source>Terlambat %n hari kerja</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Sesuai jadwal</source>
        <translation>On schedule</translation>
    </message>
    <message>
        <source>Tanpa tenggat</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Register</source>
        <comment>heading of commands</comment>
        <translation>Register</translation>
    </message>
    <message>
        <source>Rapat</source>
        <comment>heading of commands</comment>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Pembahasan</source>
        <comment>heading of commands</comment>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Sunting</source>
        <comment>heading of commands</comment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Buka</source>
        <comment>heading of commands</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <comment>heading of commands</comment>
        <translation>View</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <comment>heading of commands</comment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Cari dan jalankan…</source>
        <translation>Search and run…</translation>
    </message>
    <message>
        <source>Mencari rapat, keputusan, orang, atau perintah.</source>
        <translation>Searches meetings, resolutions, people or commands.</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Membuka ringkasan hari ini.</source>
        <translation>Opens the summary of today.</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Membuka daftar semua rapat.</source>
        <translation>Opens the list of all meetings.</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Membuka daftar semua keputusan.</source>
        <translation>Opens the list of all resolutions.</translation>
    </message>
    <message>
        <source>Tindak Lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Membuka semua tindak lanjut dari rapat mana pun.</source>
        <translation>Opens all follow-up from any meeting.</translation>
    </message>
    <message>
        <source>Direktori</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Membuka daftar orang, jabatan, dan perangkat daerah.</source>
        <translation>Opens the list of people, positions and government offices.</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Membuka pengaturan tampilan, kantor, dan register.</source>
        <translation>Opens the settings of appearance, office and register.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kembali ke halaman sebelumnya.</source>
        <translation>Goes back to the page before.</translation>
    </message>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Memulai rapat baru dalam register ini.</source>
        <translation>Starts a new meeting in this register.</translation>
    </message>
    <message>
        <source>Coba dengan contoh rakor</source>
        <translation>Try with a sample meeting</translation>
    </message>
    <message>
        <source>Menambahkan satu rapat contoh yang lengkap ke register ini.</source>
        <translation>Adds one complete sample meeting to this register.</translation>
    </message>
    <message>
        <source>Buka register lain…</source>
        <translation>Open another register…</translation>
    </message>
    <message>
        <source>Membuka atau membuat berkas register, atau menyambung ke PostgreSQL.</source>
        <translation>Opens or creates a register file, or connects to PostgreSQL.</translation>
    </message>
    <message>
        <source>Cadangkan register…</source>
        <translation>Back up register…</translation>
    </message>
    <message>
        <source>Menyimpan salinan lengkap register ke satu berkas.</source>
        <translation>Saves a complete copy of the register in one file.</translation>
    </message>
    <message>
        <source>Perbesar huruf</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Memperbesar semua huruf satu tingkat.</source>
        <translation>Makes all letters one step larger.</translation>
    </message>
    <message>
        <source>Perkecil huruf</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>Memperkecil semua huruf satu tingkat.</source>
        <translation>Makes all letters one step smaller.</translation>
    </message>
    <message>
        <source>Ukuran huruf biasa</source>
        <translation>Normal letters</translation>
    </message>
    <message>
        <source>Mengembalikan huruf ke 100 %.</source>
        <translation>Sets letters back to 100 %.</translation>
    </message>
    <message>
        <source>Tema mengikuti sistem</source>
        <translation>Theme follows the system</translation>
    </message>
    <message>
        <source>Memakai tema terang atau gelap sesuai sistem.</source>
        <translation>Uses the light or dark theme as the system does.</translation>
    </message>
    <message>
        <source>Tema terang</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Selalu memakai tema terang.</source>
        <translation>Always uses the light theme.</translation>
    </message>
    <message>
        <source>Tema gelap</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Selalu memakai tema gelap.</source>
        <translation>Always uses the dark theme.</translation>
    </message>
    <message>
        <source>Layar penuh</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Memakai seluruh layar, misalnya untuk proyektor.</source>
        <translation>Uses the whole screen, for example for a projector.</translation>
    </message>
    <message>
        <source>Kembalikan tata letak</source>
        <translation>Reset layout</translation>
    </message>
    <message>
        <source>Mengembalikan ukuran jendela, kolom, dan pembagi seperti semula.</source>
        <translation>Sets sizes of window, columns and dividers back.</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Membuka bantuan tentang halaman ini.</source>
        <translation>Opens the help about this page.</translation>
    </message>
    <message>
        <source>Semua pintasan</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>Menampilkan semua pintasan papan tik.</source>
        <translation>Shows all keyboard shortcuts.</translation>
    </message>
    <message>
        <source>Tentang Risalah</source>
        <translation>About Risalah</translation>
    </message>
    <message>
        <source>Menampilkan versi dan lisensi.</source>
        <translation>Shows version and licence.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Membuka menu semua perintah.</source>
        <translation>Opens the menu of all commands.</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Menutup Risalah; semua perubahan sudah tersimpan.</source>
        <translation>Closes Risalah; all changes are already saved.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Mengembalikan keadaan sebelum perubahan terakhir.</source>
        <translation>Goes back to the state before the last change.</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Mengulangi perubahan yang tadi diurungkan.</source>
        <translation>Does the change again that was undone.</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Menampilkan apa yang belum beres sebelum notula ditetapkan.</source>
        <translation>Shows what has to be settled before the minutes are finalised.</translation>
    </message>
    <message>
        <source>Hal berikutnya yang belum beres</source>
        <translation>Next thing to settle</translation>
    </message>
    <message>
        <source>Membuka isian berikutnya yang perlu diperbaiki.</source>
        <translation>Opens the next entry that needs mending.</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Menampilkan atau menyembunyikan halaman di samping editor.</source>
        <translation>Shows or hides the pages beside the editor.</translation>
    </message>
    <message>
        <source>Langkah berikutnya</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Membuka langkah rapat berikutnya.</source>
        <translation>Opens the next step of the meeting.</translation>
    </message>
    <message>
        <source>Langkah sebelumnya</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Membuka langkah rapat sebelumnya.</source>
        <translation>Opens the previous step of the meeting.</translation>
    </message>
    <message>
        <source>Bagian berikutnya</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>Berpindah antara langkah, editor, dan pratinjau.</source>
        <translation>Moves between steps, editor and preview.</translation>
    </message>
    <message>
        <source>Naikkan baris</source>
        <translation>Row up</translation>
    </message>
    <message>
        <source>Memindahkan butir, acara, undangan, atau keputusan ke atas.</source>
        <translation>Moves a point, agenda item, seat or resolution up.</translation>
    </message>
    <message>
        <source>Turunkan baris</source>
        <translation>Row down</translation>
    </message>
    <message>
        <source>Memindahkan butir, acara, undangan, atau keputusan ke bawah.</source>
        <translation>Moves a point, agenda item, seat or resolution down.</translation>
    </message>
    <message>
        <source>Hapus baris</source>
        <translation>Delete row</translation>
    </message>
    <message>
        <source>Menghapus baris yang sedang ditulis; dapat diurungkan.</source>
        <translation>Deletes the row being written; can be undone.</translation>
    </message>
    <message>
        <source>Jadikan keputusan</source>
        <translation>Make resolution</translation>
    </message>
    <message>
        <source>Menjadikan butir ini keputusan rapat.</source>
        <translation>Makes this point a resolution of the meeting.</translation>
    </message>
    <message>
        <source>Jadikan tindak lanjut</source>
        <translation>Make action</translation>
    </message>
    <message>
        <source>Menjadikan butir ini tindak lanjut.</source>
        <translation>Makes this point an action.</translation>
    </message>
    <message>
        <source>Pembicara…</source>
        <translation>Speaker…</translation>
    </message>
    <message>
        <source>Mengisi siapa yang menyampaikan butir ini.</source>
        <translation>Fills in who raised this point.</translation>
    </message>
    <message>
        <source>Tempel catatan</source>
        <translation>Paste notes</translation>
    </message>
    <message>
        <source>Mengubah teks dari Word atau WhatsApp menjadi butir bernomor.</source>
        <translation>Turns text from Word or WhatsApp into numbered points.</translation>
    </message>
    <message>
        <source>Tambah undangan</source>
        <translation>Add invitee</translation>
    </message>
    <message>
        <source>Menambah satu undangan ke daftar hadir.</source>
        <translation>Adds one invitee to the attendance list.</translation>
    </message>
    <message>
        <source>Semua hadir</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Mengisi hadir untuk semua undangan yang belum diisi.</source>
        <translation>Fills in present for everybody not filled in yet.</translation>
    </message>
    <message>
        <source>Cari rapat</source>
        <translation>Search meetings</translation>
    </message>
    <message>
        <source>Memindahkan kursor ke kotak pencarian.</source>
        <translation>Moves the cursor to the search field.</translation>
    </message>
    <message>
        <source>Buka rapat</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Membuka rapat yang dipilih.</source>
        <translation>Opens the chosen meeting.</translation>
    </message>
    <message>
        <source>Salin rapat</source>
        <translation>Copy meeting</translation>
    </message>
    <message>
        <source>Membuat rapat baru dengan acara, pejabat, dan peserta rapat ini.</source>
        <translation>Makes a new meeting with the agenda, officials and attendees of this one.</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Memindahkan draf rapat ke keranjang sampah.</source>
        <translation>Moves the draft meeting to the wastebasket.</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Mengembalikan rapat dari keranjang sampah.</source>
        <translation>Brings the meeting back from the wastebasket.</translation>
    </message>
    <message>
        <source>Buka rapat asal</source>
        <translation>Open its meeting</translation>
    </message>
    <message>
        <source>Membuka rapat yang memutuskan ini.</source>
        <translation>Opens the meeting that decided this.</translation>
    </message>
    <message>
        <source>Cetak keputusan</source>
        <translation>Print resolutions</translation>
    </message>
    <message>
        <source>Mencetak semua keputusan rapat ini di satu lembar.</source>
        <translation>Prints all resolutions of this meeting on one sheet.</translation>
    </message>
    <message>
        <source>Ubah keadaan…</source>
        <translation>Change state…</translation>
    </message>
    <message>
        <source>Menampilkan pilihan keadaan tindak lanjut ini.</source>
        <translation>Shows the possible states of this action.</translation>
    </message>
    <message>
        <source>Tandai berjalan</source>
        <translation>Mark in progress</translation>
    </message>
    <message>
        <source>Mencatat bahwa tindak lanjut ini sedang dikerjakan.</source>
        <translation>Records that this action is being worked on.</translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation>Mark done</translation>
    </message>
    <message>
        <source>Mencatat bahwa tindak lanjut ini selesai hari ini.</source>
        <translation>Records that this action is done today.</translation>
    </message>
    <message>
        <source>Kembalikan ke belum mulai</source>
        <translation>Back to not started</translation>
    </message>
    <message>
        <source>Menandai tindak lanjut ini belum dikerjakan.</source>
        <translation>Marks this action as not worked on.</translation>
    </message>
    <message>
        <source>Batalkan tindak lanjut</source>
        <translation>Cancel action</translation>
    </message>
    <message>
        <source>Menandai tindak lanjut ini tidak dilanjutkan.</source>
        <translation>Marks this action as not pursued.</translation>
    </message>
    <message>
        <source>Membuka rapat yang memerintahkan ini.</source>
        <translation>Opens the meeting that ordered this.</translation>
    </message>
    <message>
        <source>Tambah ke direktori</source>
        <translation>Add to the directory</translation>
    </message>
    <message>
        <source>Hapus dari direktori</source>
        <translation>Delete from the directory</translation>
    </message>
    <message>
        <source>Menghapus baris yang dipilih; dapat diurungkan.</source>
        <translation>Deletes the chosen row; can be undone.</translation>
    </message>
    <message>
        <source>Mengambil orang dan jabatan dari CSV, XLSX, atau lembar yang ditempel.</source>
        <translation>Takes people and positions from CSV, XLSX or a pasted sheet.</translation>
    </message>
    <message>
        <source>Terima paket…</source>
        <translation>Receive package…</translation>
    </message>
    <message>
        <source>Membuka paket rapat dari komputer lain dan menggabungkannya butir demi butir.</source>
        <translation>Opens a meeting&apos;s package from another computer and merges it point by point.</translation>
    </message>
    <message>
        <source>Verifikasi PDF…</source>
        <translation>Verify PDF…</translation>
    </message>
    <message>
        <source>Memeriksa tanda tangan elektronik pada berkas PDF mana pun.</source>
        <translation>Checks the electronic signatures of any PDF file.</translation>
    </message>
    <message>
        <source>Tayangkan</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Menampilkan acara, butir yang dibahas, dan keputusan di proyektor.</source>
        <translation>Shows agenda, current point and resolutions on the projector.</translation>
    </message>
    <message>
        <source>Tempel tanpa format</source>
        <translation>Paste without formatting</translation>
    </message>
    <message>
        <source>Menempel kata-katanya saja, ke dalam butir ini.</source>
        <translation>Pastes the words alone, into this point.</translation>
    </message>
    <message>
        <source>Tebal</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Menebalkan huruf yang dipilih, atau yang berikut diketik.</source>
        <translation>Makes the chosen letters bold, or those typed next.</translation>
    </message>
    <message>
        <source>Miring</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Memiringkan huruf yang dipilih, misalnya kata asing.</source>
        <translation>Makes the chosen letters italic, such as foreign words.</translation>
    </message>
    <message>
        <source>Lipat anak butir</source>
        <translation>Fold sub-points</translation>
    </message>
    <message>
        <source>Menyembunyikan atau menampilkan anak butir ini.</source>
        <translation>Hides or shows the sub-points of this point.</translation>
    </message>
    <message>
        <source>Lipat semua butir</source>
        <translation>Fold all points</translation>
    </message>
    <message>
        <source>Menyembunyikan atau menampilkan semua anak butir.</source>
        <translation>Hides or shows all sub-points.</translation>
    </message>
    <message>
        <source>Cari dalam rapat</source>
        <translation>Find in meeting</translation>
    </message>
    <message>
        <source>Mencari kata dalam semua teks rapat ini.</source>
        <translation>Finds a word in all texts of this meeting.</translation>
    </message>
    <message>
        <source>Cari dan ganti</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>Mengganti kata dalam semua teks rapat ini; dapat diurungkan.</source>
        <translation>Replaces a word in all texts of this meeting; can be undone.</translation>
    </message>
    <message>
        <source>Ejaan</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Menampilkan saran untuk kata yang salah eja.</source>
        <translation>Shows suggestions for a misspelt word.</translation>
    </message>
    <message>
        <source>Undang kelompok</source>
        <translation>Invite groups</translation>
    </message>
    <message>
        <source>Mengundang Forkopimda, semua OPD, atau kelompok lain sekaligus.</source>
        <translation>Invites Forkopimda, all OPD or other groups at once.</translation>
    </message>
    <message>
        <source>Perbaiki temuan</source>
        <translation>Fix finding</translation>
    </message>
    <message>
        <source>Telaah notula</source>
        <translation>Review minutes</translation>
    </message>
    <message>
        <source>Mengajukan, mengembalikan, atau menyatakan notula siap.</source>
        <translation>Submits, returns or declares the minutes ready.</translation>
    </message>
    <message>
        <source>Versi sebelumnya</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Menampilkan butir, keputusan, dan tindak lanjut yang dihapus dari rapat ini.</source>
        <translation>Shows points, resolutions and actions deleted from this meeting.</translation>
    </message>
    <message>
        <source>Kirim paket…</source>
        <translation>Send package…</translation>
    </message>
    <message>
        <source>Menyimpan rapat ini sebagai paket untuk komputer lain.</source>
        <translation>Saves this meeting as a package for another computer.</translation>
    </message>
    <message>
        <source>Buka kaitan</source>
        <translation>Follow the link</translation>
    </message>
    <message>
        <source>Membuka butir, keputusan, atau tindak lanjut yang terkait dengan baris ini.</source>
        <translation>Opens the point, resolution or action that this row is tied to.</translation>
    </message>
    <message>
        <source>Buku nomor</source>
        <translation>Book of numbers</translation>
    </message>
    <message>
        <source>Membuka buku nomor rapat dan keputusan, dan mencadangkan nomor.</source>
        <translation>Opens the numbers of meetings and resolutions, and reserves numbers.</translation>
    </message>
    <message>
        <source>Cadangkan nomor untuk rapat ini</source>
        <translation>Reserve a number for this meeting</translation>
    </message>
    <message>
        <source>Menyisihkan nomor register berikutnya untuk notula rapat ini.</source>
        <translation>Keeps the next register number free for the minutes of this meeting.</translation>
    </message>
    <message>
        <source>Mencetak naskah seperti isinya sekarang.</source>
        <translation>Prints the paper as its content is now.</translation>
    </message>
    <message>
        <source>Menyimpan naskah seperti isinya sekarang sebagai PDF.</source>
        <translation>Saves the paper as its content is now as a PDF.</translation>
    </message>
    <message>
        <source>Memperbaiki temuan yang dipilih di Periksa bila cukup satu langkah; dari langkah lain, menampilkannya dahulu.</source>
        <translation>Mends the finding selected in Check when one step is enough; from another step, shows it first.</translation>
    </message>
    <message>
        <source>Buka perubahan</source>
        <translation>Open a correction</translation>
    </message>
    <message>
        <source>Membuka notula yang sudah ditetapkan untuk diperbaiki, dengan alasan.</source>
        <translation>Opens final minutes to be corrected, with a reason.</translation>
    </message>
    <message>
        <source>Tandatangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Menandatangani edisi terakhir secara elektronik.</source>
        <translation>Signs the newest edition electronically.</translation>
    </message>
    <message>
        <source>Lihat edisi</source>
        <translation>View edition</translation>
    </message>
    <message>
        <source>Menampilkan edisi yang dipilih di pratinjau.</source>
        <translation>Shows the selected edition in the preview.</translation>
    </message>
    <message>
        <source>Cetak edisi…</source>
        <translation>Print edition…</translation>
    </message>
    <message>
        <source>Mencetak edisi yang dipilih, persis seperti dibekukan.</source>
        <translation>Prints the selected edition exactly as it was frozen.</translation>
    </message>
    <message>
        <source>Simpan edisi…</source>
        <translation>Save edition…</translation>
    </message>
    <message>
        <source>Menyimpan edisi yang dipilih sebagai PDF, beserta tanda tangannya.</source>
        <translation>Saves the selected edition as a PDF, with its signatures.</translation>
    </message>
    <message>
        <source>Bandingkan edisi…</source>
        <translation>Compare editions…</translation>
    </message>
    <message>
        <source>Memperlihatkan beda edisi yang dipilih dengan edisi lain atau naskah sekarang.</source>
        <translation>Shows how the selected edition differs from another one or from the present text.</translation>
    </message>
    <message>
        <source>Tambah pindaian…</source>
        <translation>Add scan…</translation>
    </message>
    <message>
        <source>Menyimpan pindaian notula yang ditandatangani dengan tangan.</source>
        <translation>Keeps the scan of minutes signed by hand.</translation>
    </message>
    <message>
        <source>Salin dari rapat terakhir rangkaian</source>
        <translation>Copy from the last meeting of the series</translation>
    </message>
    <message>
        <source>Mengambil pejabat, undangan, dan acara dari rapat terakhir dalam rangkaian ini.</source>
        <translation>Takes officers, invitations and agenda from the last meeting of this series.</translation>
    </message>
    <message>
        <source>Tambah acara tetap</source>
        <translation>Add standing items</translation>
    </message>
    <message>
        <source>Menambahkan acara tetap kantor yang belum ada.</source>
        <translation>Adds the office&apos;s standing agenda items that are missing.</translation>
    </message>
    <message>
        <source>Acara mulai sekarang</source>
        <translation>The item begins now</translation>
    </message>
    <message>
        <source>Mencatat jam ini sebagai mulainya acara yang dipilih.</source>
        <translation>Notes this time as the start of the selected item.</translation>
    </message>
    <message>
        <source>Acara selesai sekarang</source>
        <translation>The item ends now</translation>
    </message>
    <message>
        <source>Mencatat jam ini sebagai selesainya acara yang dipilih.</source>
        <translation>Notes this time as the end of the selected item.</translation>
    </message>
    <message>
        <source>Urutkan menurut jabatan</source>
        <translation>Sort by rank</translation>
    </message>
    <message>
        <source>Mengurutkan semua undangan menurut urutan jabatan.</source>
        <translation>Sorts all invitations by the order of positions.</translation>
    </message>
    <message>
        <source>Lembar hadir kosong</source>
        <translation>Blank sign-in sheet</translation>
    </message>
    <message>
        <source>Menampilkan daftar hadir kosong untuk ditandatangani.</source>
        <translation>Shows a blank sign-in sheet to be signed.</translation>
    </message>
    <message>
        <source>Daftar hadir terisi</source>
        <translation>Filled attendance list</translation>
    </message>
    <message>
        <source>Menampilkan daftar hadir dengan kehadiran yang sudah diisi.</source>
        <translation>Shows the sign-in sheet with the attendance that was filled in.</translation>
    </message>
    <message>
        <source>Perbesar pratinjau</source>
        <translation>Enlarge preview</translation>
    </message>
    <message>
        <source>Memperbesar halaman di pratinjau.</source>
        <translation>Enlarges the page in the preview.</translation>
    </message>
    <message>
        <source>Perkecil pratinjau</source>
        <translation>Reduce preview</translation>
    </message>
    <message>
        <source>Memperkecil halaman di pratinjau.</source>
        <translation>Reduces the page in the preview.</translation>
    </message>
    <message>
        <source>Membandingkan butir, keputusan, tindak lanjut, acara, kata pembukaan, atau penutup ini dengan teks sebelumnya.</source>
        <translation>Compares this point, resolution, action, agenda item, opening or closing with its earlier texts.</translation>
    </message>
    <message>
        <source>Atur kuorum</source>
        <translation>Set the quorum</translation>
    </message>
    <message>
        <source>Mengatur berapa persen instansi yang harus terwakili dalam rapat ini.</source>
        <translation>Sets what percentage of the agencies must be represented in this meeting.</translation>
    </message>
    <message>
        <source>Keranjang sampah rapat ini</source>
        <translation>This meeting&apos;s wastebasket</translation>
    </message>
    <message>
        <source>Menambah orang, perangkat daerah, kelompok undangan, atau hari libur.</source>
        <translation>Adds a person, an office, an invitation group, or a holiday.</translation>
    </message>
    <message>
        <source>Ambil dari lembar kerja…</source>
        <translation>Take from a spreadsheet…</translation>
    </message>
    <message>
        <source>Tetapkan notula…</source>
        <translation>Finalise minutes…</translation>
    </message>
    <message>
        <source>Membuka halaman tempat notula diberi nomor dan dibekukan.</source>
        <translation>Opens the page where the minutes get their number and are frozen.</translation>
    </message>
    <message>
        <source>keranjang tong sampah dibuang dihapus</source>
        <translation>wastebasket trash bin removed deleted</translation>
    </message>
    <message>
        <source>kelompok grup undangan</source>
        <translation>invitation groups</translation>
    </message>
</context>
<context>
    <name>DirectoryForms</name>
    <message>
        <source>Definitif</source>
        <translation>Definitive</translation>
    </message>
    <message>
        <source>Nama hari libur</source>
        <translation>Name of the holiday</translation>
    </message>
</context>
<context>
    <name>DirectoryList</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Nama singkat</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Kursi</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Diperbarui</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Kalimat</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
</context>
<context>
    <name>FixedKey</name>
    <message>
        <source>Hadir; kursor turun ke undangan berikutnya.</source>
        <translation>Present; the cursor goes down to the next invitation.</translation>
    </message>
    <message>
        <source>Diwakili; kursor pindah ke nama wakilnya.</source>
        <translation>Represented; the cursor goes to the name of the representative.</translation>
    </message>
    <message>
        <source>Izin.</source>
        <translation>Excused.</translation>
    </message>
    <message>
        <source>Sakit.</source>
        <translation>Sick.</translation>
    </message>
    <message>
        <source>Dinas luar.</source>
        <translation>On duty elsewhere.</translation>
    </message>
    <message>
        <source>Tanpa keterangan.</source>
        <translation>Absent without notice.</translation>
    </message>
    <message>
        <source>Mengosongkan kehadiran.</source>
        <translation>Empties the attendance.</translation>
    </message>
    <message>
        <source>Mengisi nama yang hadir.</source>
        <translation>Fills in who is present.</translation>
    </message>
    <message>
        <source>Menghapus undangan yang dipilih; dapat diurungkan.</source>
        <translation>Deletes the selected invitations; can be undone.</translation>
    </message>
    <message>
        <source>Memulai butir berikutnya.</source>
        <translation>Begins the next point.</translation>
    </message>
    <message>
        <source>Memasukkan butir satu tingkat; saat saran tampil, mengambil yang teratas.</source>
        <translation>Moves the point one level deeper; while suggestions are shown, takes the first one.</translation>
    </message>
    <message>
        <source>Mengeluarkan butir satu tingkat.</source>
        <translation>Moves the point one level higher.</translation>
    </message>
    <message>
        <source>Memulai baris baru di dalam butir yang sama.</source>
        <translation>Begins a new line within the same point.</translation>
    </message>
    <message>
        <source>Di awal butir: menyambungnya ke butir di atasnya.</source>
        <translation>At the start of a point: joins it to the point above.</translation>
    </message>
    <message>
        <source>Layar penuh, atau kembali berbingkai.</source>
        <translation>Full screen, or back to a window.</translation>
    </message>
    <message>
        <source>Memperbesar huruf tayangan.</source>
        <translation>Enlarges the letters of the presentation.</translation>
    </message>
    <message>
        <source>Memperkecil huruf tayangan.</source>
        <translation>Reduces the letters of the presentation.</translation>
    </message>
    <message>
        <source>Mengembalikan huruf tayangan ke 100 %.</source>
        <translation>Puts the letters of the presentation back to 100 %.</translation>
    </message>
    <message>
        <source>Menutup jendela tayangan.</source>
        <translation>Closes the presentation window.</translation>
    </message>
    <message>
        <source>Di daftar hadir</source>
        <translation>In the list of seats</translation>
    </message>
    <message>
        <source>Di dalam butir pembahasan</source>
        <translation>In a discussion point</translation>
    </message>
    <message>
        <source>Di jendela tayangan</source>
        <translation>In the presentation window</translation>
    </message>
    <message>
        <source>Di akhir butir: menyambung butir di bawahnya ke sini.</source>
        <translation>At the end of a point: joins the point below to it.</translation>
    </message>
    <message>
        <source>Datang sekarang, pada butir yang sedang dibahas; ditekan lagi saat pemberitahuan tampil, mengganti jamnya.</source>
        <translation>Arrives now, at the point being discussed; pressed again while the notice is shown, replaces the time.</translation>
    </message>
    <message>
        <source>Pulang sekarang, pada butir yang sedang dibahas; ditekan lagi saat pemberitahuan tampil, mengganti jamnya.</source>
        <translation>Leaves now, at the point being discussed; pressed again while the notice is shown, replaces the time.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1 dari %2</source>
        <comment>found, and all of them</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>ListPeriod</name>
    <message>
        <source>Semua waktu</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Mulai hari ini</source>
        <translation>From today</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Tahun ini</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Tahun lalu</source>
        <translation>Last year</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>%1, pukul %2</source>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%n butir</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keputusan, %2 tindak lanjut</source>
        <translation>%1 resolutions, %2 actions</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Tanggal rapat</source>
        <translation>Date of the meeting</translation>
    </message>
    <message>
        <source>Belum bernomor</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a signer&apos;s name and part in the meeting</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Penanda tangan: %1</source>
        <translation>Signers: %1</translation>
    </message>
    <message>
        <source>Giliran %1</source>
        <translation>Turn of %1</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <comment>signatures made, and asked for</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Berkasnya tidak terbaca</source>
        <translation>Its file cannot be read</translation>
    </message>
    <message>
        <source>Rusak</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Ditandatangani</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Tanda tangan basah</source>
        <comment>how it is signed</comment>
        <translation>Wet ink</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>%1, %2</source>
        <comment>a meeting&apos;s title and date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Urut</source>
        <comment>the running number</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nomor tercetak</source>
        <translation>Printed number</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rapat atau alasan</source>
        <translation>Meeting or reason</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Ukuran “%1” tidak dikenal; tulis misalnya 1366x768.</source>
        <translation>The size “%1” is not understood; write for example 1366x768.</translation>
    </message>
    <message>
        <source>Mencatat rapat koordinasi dari undangan sampai tindak lanjut.</source>
        <translation>Records coordination meetings from the invitation to the follow-up.</translation>
    </message>
    <message>
        <source>Berkas register atau alamat postgresql:// yang dibuka.</source>
        <translation>Register file or postgresql:// address to open.</translation>
    </message>
    <message>
        <source>Satu register saja yang dapat dibuka.</source>
        <translation>Only one register can be opened.</translation>
    </message>
    <message>
        <source>Menutup jendela begitu siap dipakai (untuk uji paket).</source>
        <translation>Closes the window as soon as it is ready (to test packages).</translation>
    </message>
    <message>
        <source>Menggambar jendela ke berkas PNG, lalu keluar.</source>
        <translation>Draws the window into a PNG file, then ends.</translation>
    </message>
    <message>
        <source>berkas</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Halaman yang dibuka.</source>
        <translation>Page to open.</translation>
    </message>
    <message>
        <source>nama</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Id rapat atau orang pada halaman itu.</source>
        <translation>Id of a meeting or person on that page.</translation>
    </message>
    <message>
        <source>Bagian halaman itu.</source>
        <translation>Part of that page.</translation>
    </message>
    <message>
        <source>Ukuran jendela, misalnya 1366x768.</source>
        <translation>Size of the window, for example 1366x768.</translation>
    </message>
    <message>
        <source>ukuran</source>
        <translation>size</translation>
    </message>
    <message>
        <source>Ukuran huruf, 100 sampai 175.</source>
        <translation>Letter size, 100 to 175.</translation>
    </message>
    <message>
        <source>persen</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>light atau dark.</source>
        <translation>light or dark.</translation>
    </message>
    <message>
        <source>tema</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>id atau en.</source>
        <translation>id or en.</translation>
    </message>
    <message>
        <source>bahasa</source>
        <translation>language</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Keputusan %1</source>
        <translation>Resolution %1</translation>
    </message>
    <message>
        <source>Ketik butir… “=” keputusan, “!” tindak lanjut, “@” penanggung jawab, “&gt;” tenggat</source>
        <translation>Type a point… “=” resolution, “!” action, “@” responsible, “&gt;” due</translation>
    </message>
    <message>
        <source>TL baru</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>%1 anak butir terlipat</source>
        <translation>%1 sub-points folded</translation>
    </message>
    <message>
        <source>Keputusan butir di atas</source>
        <translation>Resolution of the point above</translation>
    </message>
    <message>
        <source>Tindak lanjut butir di atas</source>
        <translation>Action of the point above</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Batal</source>
        <comment>button</comment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Berkas PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Rapat</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Butir</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Perangkat daerah</source>
        <translation>Government office</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Tanpa tenggat</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>%1 hari</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 hari kerja</source>
        <translation>%1 working days</translation>
    </message>
    <message>
        <source>%1, diperpanjang sampai %2</source>
        <translation>%1, extended until %2</translation>
    </message>
    <message>
        <source>Judul %1 masih kosong %2; tuliskan judulnya.</source>
        <translation>The title %1 is still empty %2; write the title.</translation>
    </message>
    <message>
        <source>Isian wajib %1 masih kosong %2; isi dahulu.</source>
        <translation>The required entry %1 is still empty %2; fill it in first.</translation>
    </message>
    <message>
        <source>Tanggal %1 tidak ada dalam kalender %2; tulis tahun-bulan-hari, misalnya 2025-07-15.</source>
        <translation>The date %1 is not in the calendar %2; write year-month-day, for example 2025-07-15.</translation>
    </message>
    <message>
        <source>NIP %1 tidak sah %2; periksa lagi 18 angkanya: tanggal lahir, TMT, jenis kelamin, nomor urut.</source>
        <translation>The NIP %1 is not valid %2; check its 18 digits again: date of birth, date of appointment, sex, sequence.</translation>
    </message>
    <message>
        <source>Data %1 tidak ditemukan %2; periksa lagi nomor pengenalnya pada daftar.</source>
        <translation>The record %1 was not found %2; check its id in the list again.</translation>
    </message>
    <message>
        <source>Rujukan %1 tidak menunjuk apa pun dalam rapat ini %2; betulkan rujukannya atau tambahkan bagian yang dirujuk.</source>
        <translation>The reference %1 points at nothing in this meeting %2; correct the reference or add what it refers to.</translation>
    </message>
    <message>
        <source>Pengenal %1 dipakai lebih dari sekali %2; beri setiap bagian pengenal sendiri.</source>
        <translation>The id %1 is used more than once %2; give each part an id of its own.</translation>
    </message>
    <message>
        <source>Butir %1 tidak dapat digeser lebih jauh %2; pilih butir atau arah lain.</source>
        <translation>The point %1 cannot be moved further %2; choose another point or direction.</translation>
    </message>
    <message>
        <source>Susunan %1 bertingkat terlalu dalam %2; kurangi tingkatannya.</source>
        <translation>The structure %1 is nested too deep %2; reduce its levels.</translation>
    </message>
    <message>
        <source>Isi %1 bukan teks UTF-8 yang sah %2; simpan ulang berkasnya sebagai UTF-8.</source>
        <translation>The content %1 is not valid UTF-8 text %2; save the file again as UTF-8.</translation>
    </message>
    <message>
        <source>Isi %1 diawali tanda urutan bita (BOM) %2; simpan ulang sebagai UTF-8 tanpa BOM.</source>
        <translation>The content %1 begins with a byte-order mark (BOM) %2; save it again as UTF-8 without BOM.</translation>
    </message>
    <message>
        <source>Susunan JSON %1 rusak atau terpotong %2; betulkan berkasnya atau ekspor ulang.</source>
        <translation>The JSON structure %1 is broken or cut off %2; correct the file or export it again.</translation>
    </message>
    <message>
        <source>Kunci %1 ditulis dua kali %2; sisakan satu saja.</source>
        <translation>The key %1 is written twice %2; leave only one.</translation>
    </message>
    <message>
        <source>Kunci %1 tidak dikenal %2; betulkan ejaannya atau hapus.</source>
        <translation>The key %1 is unknown %2; correct its spelling or delete it.</translation>
    </message>
    <message>
        <source>Jenis nilai %1 keliru %2; sesuaikan dengan format risalah/1.</source>
        <translation>The kind of value %1 is wrong %2; adapt it to the format risalah/1.</translation>
    </message>
    <message>
        <source>Format %1 tidak dikenal %2; yang dapat dibaca adalah risalah/1.</source>
        <translation>The format %1 is unknown %2; risalah/1 is what can be read.</translation>
    </message>
    <message>
        <source>Teks %1 lebih dari 1 MB %2; ringkas atau bagi teksnya.</source>
        <translation>The text %1 is larger than 1 MB %2; shorten or split it.</translation>
    </message>
    <message>
        <source>Kantor %1 berbeda dengan kantor pada register %2; pakai --as-guest agar data kantor pada register dipertahankan.</source>
        <translation>The office %1 differs from the register&apos;s office %2; use --as-guest to keep the office of the register.</translation>
    </message>
    <message>
        <source>Rapat %1 sudah ada dalam register %2; pilih --update untuk memperbarui atau --copy untuk membuat salinan.</source>
        <translation>The meeting %1 is already in the register %2; choose --update to update it or --copy to make a copy.</translation>
    </message>
    <message>
        <source>Tabel %1 tidak dapat dibaca %2; periksa judul kolom dan isi baris itu.</source>
        <translation>The table %1 cannot be read %2; check the column titles and the content of that row.</translation>
    </message>
    <message>
        <source>Templat memakai nama %1 yang tidak dikenal %2; pakai nama yang tercantum pada petunjuk templat.</source>
        <translation>The template uses the unknown name %1 %2; use a name from the guide to templates.</translation>
    </message>
    <message>
        <source>Logo %1 tidak terbaca sebagai gambar %2; pakai PNG, JPEG, atau SVG.</source>
        <translation>The logo %1 cannot be read as a picture %2; use PNG, JPEG or SVG.</translation>
    </message>
    <message>
        <source>Register %1 rusak %2; salin berkasnya ke tempat aman lalu pulihkan dari cadangan.</source>
        <translation>The register %1 is damaged %2; copy its file to a safe place, then restore from a backup.</translation>
    </message>
    <message>
        <source>Rantai jejak audit register %1 terputus %2; bandingkan dengan cadangan untuk melihat yang berubah.</source>
        <translation>The audit chain of the register %1 is broken %2; compare with a backup to see what changed.</translation>
    </message>
    <message>
        <source>Perintah ini salah tulis: %1 %2; baca cara pakainya dengan --help.</source>
        <translation>This command is written wrongly: %1 %2; read how to use it with --help.</translation>
    </message>
    <message>
        <source>Register %1 sudah ada %2; pilih nama lain karena register tidak pernah ditimpa.</source>
        <translation>The register %1 exists already %2; choose another name, because a register is never overwritten.</translation>
    </message>
    <message>
        <source>Alamat register %1 memuat kata sandi %2; simpan kata sandi di gantungan kunci atau berkas pgpass, lalu hapus dari alamat.</source>
        <translation>The register address %1 holds a password %2; keep the password in a keychain or pgpass file, then delete it from the address.</translation>
    </message>
    <message>
        <source>Berkas hasil %1 sama dengan berkas asal %2; pilih nama lain untuk hasilnya.</source>
        <translation>The output file %1 is the same as the input file %2; choose another name for the output.</translation>
    </message>
    <message>
        <source>Berkas %1 tidak ada %2; periksa nama dan foldernya.</source>
        <translation>The file %1 does not exist %2; check its name and folder.</translation>
    </message>
    <message>
        <source>Berkas %1 tidak dapat ditulis %2; periksa foldernya dan izin tulisnya.</source>
        <translation>The file %1 cannot be written %2; check its folder and write permission.</translation>
    </message>
    <message>
        <source>Ruang disk habis saat menulis %1 %2; kosongkan sebagian lalu ulangi.</source>
        <translation>The disk is full while writing %1 %2; free some space, then try again.</translation>
    </message>
    <message>
        <source>Register %1 sedang dipakai program lain %2; tunggu sebentar lalu ulangi.</source>
        <translation>The register %1 is in use by another program %2; wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Register %1 hanya dapat dibaca %2; pindahkan ke folder yang dapat ditulis.</source>
        <translation>The register %1 can only be read %2; move it to a folder that can be written to.</translation>
    </message>
    <message>
        <source>Berkas %1 bukan register Risalah %2; periksa nama berkasnya.</source>
        <translation>The file %1 is not a register of Risalah %2; check the file name.</translation>
    </message>
    <message>
        <source>Register %1 dibuat oleh Risalah yang lebih baru %2; perbarui program ini.</source>
        <translation>The register %1 was made by a newer Risalah %2; update this program.</translation>
    </message>
    <message>
        <source>Register %1 masih berbentuk lama %2; mutakhirkan dengan perintah migrate.</source>
        <translation>The register %1 still has an old form %2; update it with the command migrate.</translation>
    </message>
    <message>
        <source>Register %1 berada di folder jaringan yang dapat merusaknya %2; pindahkan ke disk sendiri atau pakai PostgreSQL untuk dipakai bersama.</source>
        <translation>The register %1 is in a network folder, which can damage it %2; move it to your own disk or use PostgreSQL to share it.</translation>
    </message>
    <message>
        <source>Register %1 berada di folder yang disinkronkan dan itu dapat merusaknya %2; pindahkan ke folder biasa atau pakai PostgreSQL untuk dipakai bersama.</source>
        <translation>The register %1 is in a synchronised folder, which can damage it %2; move it to an ordinary folder or use PostgreSQL to share it.</translation>
    </message>
    <message>
        <source>Basis data %1 tidak dapat dihubungi %2; periksa alamat, jaringan, dan apakah layanannya berjalan.</source>
        <translation>The database %1 cannot be reached %2; check the address, the network and whether its service is running.</translation>
    </message>
    <message>
        <source>Penggerak basis data %1 belum terpasang %2; pasang paket penggerak Qt untuk basis data itu.</source>
        <translation>The database driver %1 is not installed %2; install the Qt driver package for that database.</translation>
    </message>
    <message>
        <source>Basis data %1 menolak permintaan %2; ulangi, dan bila tetap gagal periksa dengan perintah check-register.</source>
        <translation>The database %1 refused the request %2; try again, and if it still fails check it with the command check-register.</translation>
    </message>
    <message>
        <source>Pemutakhiran register %1 gagal dan bentuk lamanya dipertahankan %2; hubungi pengelola dengan menyertakan pesan ini.</source>
        <translation>Updating the register %1 failed and its old form was kept %2; contact the administrator and include this message.</translation>
    </message>
    <message>
        <source>Data %1 sudah diubah pengguna lain %2; muat ulang lalu ulangi perubahan Anda.</source>
        <translation>The record %1 was changed by another user %2; load it again, then repeat your changes.</translation>
    </message>
    <message>
        <source>Dokumen %1 gagal dibuat %2; periksa templat dan fon yang terpasang.</source>
        <translation>The document %1 could not be made %2; check the template and the installed fonts.</translation>
    </message>
    <message>
        <source>Berkas pemulihan %1 tidak terbaca %2; data pada register tetap utuh, lanjutkan dari sana.</source>
        <translation>The recovery file %1 cannot be read %2; the register itself is intact, go on from there.</translation>
    </message>
    <message>
        <source>Pencetak %1 tidak menerima dokumen %2; periksa sambungan dan kertasnya.</source>
        <translation>The printer %1 does not accept the document %2; check its connection and paper.</translation>
    </message>
    <message>
        <source>Waktu mulai rapat %1 belum diisi.</source>
        <translation>The start time of the meeting %1 is not filled in.</translation>
    </message>
    <message>
        <source>Tempat rapat %1 belum diisi.</source>
        <translation>The place of the meeting %1 is not filled in.</translation>
    </message>
    <message>
        <source>Pimpinan rapat %1 belum diisi.</source>
        <translation>The chair of the meeting %1 is not filled in.</translation>
    </message>
    <message>
        <source>Pembahasan %1 belum memuat satu butir pun.</source>
        <translation>The discussion %1 does not have a single point yet.</translation>
    </message>
    <message>
        <source>Tindak lanjut %1 belum memiliki penanggung jawab.</source>
        <translation>The action %1 has nobody responsible yet.</translation>
    </message>
    <message>
        <source>Tenggat tindak lanjut %1 mendahului tanggal rapat.</source>
        <translation>The due date of the action %1 is before the date of the meeting.</translation>
    </message>
    <message>
        <source>Tanda isian %1 masih tertinggal dalam teks; ganti dengan isinya.</source>
        <translation>The placeholder %1 is left in a text; replace it with its content.</translation>
    </message>
    <message>
        <source>Kehadiran %1 belum diisi.</source>
        <translation>The attendance of %1 is not filled in.</translation>
    </message>
    <message>
        <source>Nomor surat undangan %1 belum diisi.</source>
        <translation>The number of the invitation %1 is not filled in.</translation>
    </message>
    <message>
        <source>Notulis %1 belum diisi.</source>
        <translation>The note-taker %1 is not filled in.</translation>
    </message>
    <message>
        <source>Susunan acara %1 masih kosong.</source>
        <translation>The agenda %1 is still empty.</translation>
    </message>
    <message>
        <source>Daftar hadir %1 masih kosong.</source>
        <translation>The attendance list %1 is still empty.</translation>
    </message>
    <message>
        <source>Rapat %1 belum menghasilkan keputusan.</source>
        <translation>The meeting %1 has no resolution yet.</translation>
    </message>
    <message>
        <source>Kalimat penutup %1 masih kosong.</source>
        <translation>The closing sentence %1 is still empty.</translation>
    </message>
    <message>
        <source>Tindak lanjut %1 belum memiliki tenggat.</source>
        <translation>The action %1 has no due date yet.</translation>
    </message>
    <message>
        <source>Tenggat %1 jatuh pada hari libur.</source>
        <translation>The due date %1 falls on a holiday.</translation>
    </message>
    <message>
        <source>Kalender kerja berubah sejak tenggat %1 dihitung; periksa apakah tanggalnya masih sesuai.</source>
        <translation>The working calendar has changed since the due date %1 was computed; check whether the date still fits.</translation>
    </message>
    <message>
        <source>NIP %1 tidak lazim; cocokkan dengan data kepegawaian.</source>
        <translation>The NIP %1 is unusual; compare it with the personnel records.</translation>
    </message>
    <message>
        <source>NRP %1 tidak lazim; cocokkan dengan data kesatuannya.</source>
        <translation>The NRP %1 is unusual; compare it with the records of the unit.</translation>
    </message>
    <message>
        <source>NIP atau NRP penanda tangan %1 belum diisi.</source>
        <translation>The NIP or NRP of the signatory %1 is not filled in.</translation>
    </message>
    <message>
        <source>Nama yang hadir untuk %1 belum diisi.</source>
        <translation>The name of who came for %1 is not filled in.</translation>
    </message>
    <message>
        <source>Rapat %1 tercatat ditunda atau dibatalkan.</source>
        <translation>The meeting %1 is recorded as postponed or cancelled.</translation>
    </message>
    <message>
        <source>Tanggal rapat %1 belum tiba.</source>
        <translation>The date of the meeting %1 has not come yet.</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Diwakili</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Sakit</source>
        <translation>Sick</translation>
    </message>
    <message>
        <source>Dinas luar</source>
        <translation>On duty elsewhere</translation>
    </message>
    <message>
        <source>Tanpa keterangan</source>
        <translation>Absent without notice</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Penting</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Segera</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Terjadwal</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Dalam perubahan</source>
        <translation>Being corrected</translation>
    </message>
    <message>
        <source>Libur nasional</source>
        <translation>National holiday</translation>
    </message>
    <message>
        <source>Cuti bersama</source>
        <translation>Joint leave</translation>
    </message>
    <message>
        <source>Hari pemungutan suara</source>
        <translation>Polling day</translation>
    </message>
    <message>
        <source>Libur kantor</source>
        <translation>Office holiday</translation>
    </message>
    <message>
        <source>Wajib dilengkapi</source>
        <translation>Must be completed</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>NRP</source>
        <translation>NRP</translation>
    </message>
    <message>
        <source>Notula (Permendagri 1/2023)</source>
        <translation>Notula (Permendagri 1/2023)</translation>
    </message>
    <message>
        <source>Notulen (Permendagri 54/2009)</source>
        <translation>Notulen (Permendagri 54/2009)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>(baris %1)</source>
        <translation>(row %1)</translation>
    </message>
    <message>
        <source>(di %1)</source>
        <translation>(at %1)</translation>
    </message>
    <message>
        <source>Batas akhir %1 tidak sesudah awalnya %2; betulkan salah satunya.</source>
        <translation>The end %1 is not after its beginning %2; correct one of them.</translation>
    </message>
    <message>
        <source>Karakter kendali %1 tidak boleh ada dalam teks %2; hapus karakter itu.</source>
        <translation>The control character %1 may not stand in the text %2; delete it.</translation>
    </message>
    <message>
        <source>Nilai %1 di luar batas %2; isi dengan bilangan bulat, untuk tenggat antara 0 dan 3650.</source>
        <translation>The value %1 is out of range %2; enter a whole number, for a deadline between 0 and 3650.</translation>
    </message>
    <message>
        <source>Tenggat memuat lebih dari satu kunci, antara lain %1 %2; sisakan satu saja.</source>
        <translation>The deadline holds more than one key, among them %1 %2; leave only one.</translation>
    </message>
    <message>
        <source>PDF %1 rusak atau susunannya tidak utuh %2; buat ulang berkasnya dari program asalnya.</source>
        <translation>The PDF %1 is damaged or not whole %2; make it anew with the program it came from.</translation>
    </message>
    <message>
        <source>PDF %1 terkunci sandi %2; buka kuncinya dahulu lalu ulangi.</source>
        <translation>The PDF %1 is locked with a password %2; unlock it first, then try again.</translation>
    </message>
    <message>
        <source>PDF %1 sudah ditandatangani sehingga tidak dapat disertifikasi lagi %2; bubuhkan tanda tangan biasa.</source>
        <translation>The PDF %1 is signed already and cannot be certified any more %2; add an ordinary signature.</translation>
    </message>
    <message>
        <source>Kolom tanda tangan %1 tidak ada dalam PDF ini %2; periksa nama kolomnya.</source>
        <translation>There is no signature field %1 in this PDF %2; check the name of the field.</translation>
    </message>
    <message>
        <source>Kolom tanda tangan %1 sudah terisi %2; pilih kolom lain.</source>
        <translation>The signature field %1 is filled already %2; choose another field.</translation>
    </message>
    <message>
        <source>Berkas kunci %1 bukan PKCS#12 yang utuh %2; minta berkas .p12 atau .pfx yang baru.</source>
        <translation>The key file %1 is no sound PKCS#12 file %2; ask for a new .p12 or .pfx file.</translation>
    </message>
    <message>
        <source>PIN token %1 salah %2; periksa lagi sebelum mencoba, karena token terkunci setelah beberapa kali salah.</source>
        <translation>The PIN of token %1 is wrong %2; check it before you try again, because the token locks after a few mistakes.</translation>
    </message>
    <message>
        <source>PIN token %1 terkunci %2; mintalah penerbit token membukanya.</source>
        <translation>The PIN of token %1 is locked %2; ask the issuer of the token to unlock it.</translation>
    </message>
    <message>
        <source>Kunci pribadi %1 tidak ditemukan %2; periksa berkas, token, atau nama kuncinya.</source>
        <translation>The private key %1 was not found %2; check the file, the token or the name of the key.</translation>
    </message>
    <message>
        <source>Ada beberapa kunci yang dapat dipakai: %1 %2; sebutkan satu kunci atau pakai berkas dengan satu kunci.</source>
        <translation>Several keys can be used: %1 %2; name one key or use a file with one key.</translation>
    </message>
    <message>
        <source>Kunci dan sertifikat %1 tidak berpasangan %2; minta pasangan yang benar kepada penerbit.</source>
        <translation>Key and certificate %1 do not belong together %2; ask the issuer for the right pair.</translation>
    </message>
    <message>
        <source>Jenis kunci %1 tidak dapat dipakai untuk menandatangani %2; pakai RSA 2048 bit atau lebih, atau EC P-256 atau P-384.</source>
        <translation>The kind of key %1 cannot be used for signing %2; use RSA with 2048 bits or more, or EC P-256 or P-384.</translation>
    </message>
    <message>
        <source>Sertifikat untuk kunci %1 tidak ditemukan %2; mintalah penerbit menyertakannya.</source>
        <translation>The certificate for the key %1 was not found %2; ask the issuer to include it.</translation>
    </message>
    <message>
        <source>Masa berlaku sertifikat %1 sudah habis %2; perpanjang sertifikatnya dahulu.</source>
        <translation>The certificate %1 has expired %2; renew it first.</translation>
    </message>
    <message>
        <source>Sertifikat %1 belum mulai berlaku %2; periksa jam komputer atau tunggu tanggal berlakunya.</source>
        <translation>The certificate %1 is not valid yet %2; check the computer&apos;s clock or wait for its first day.</translation>
    </message>
    <message>
        <source>Sertifikat %1 bukan untuk tanda tangan %2; pakai sertifikat tanda tangan elektronik.</source>
        <translation>The certificate %1 is not meant for signatures %2; use a certificate for electronic signatures.</translation>
    </message>
    <message>
        <source>Rantai penerbit sertifikat %1 tidak bersambung %2; minta berkas kunci yang lengkap kepada penerbit.</source>
        <translation>The chain of issuers of certificate %1 is broken %2; ask the issuer for a complete key file.</translation>
    </message>
    <message>
        <source>Sertifikat %1 sudah dicabut penerbitnya %2; pakai sertifikat lain yang masih berlaku.</source>
        <translation>The certificate %1 has been revoked by its issuer %2; use another valid certificate.</translation>
    </message>
    <message>
        <source>Berkas %1 bukan sertifikat %2; pilih sertifikat penerbit berbentuk PEM atau DER.</source>
        <translation>The file %1 is no certificate %2; choose an issuer&apos;s certificate in PEM or DER form.</translation>
    </message>
    <message>
        <source>PDF %1 terlalu rumit untuk diperiksa dengan aman %2; mintalah berkas yang lebih sederhana kepada pengirimnya.</source>
        <translation>The PDF %1 is too complicated to be checked safely %2; ask the sender for a simpler file.</translation>
    </message>
    <message>
        <source>Modul token %1 tidak dapat dimuat %2; pasang perangkat lunak token dan periksa letak berkasnya.</source>
        <translation>The token module %1 cannot be loaded %2; install the token&apos;s software and check the place of the file.</translation>
    </message>
    <message>
        <source>Token %1 tidak terpasang %2; pasang tokennya lalu ulangi.</source>
        <translation>The token %1 is not plugged in %2; plug it in and try again.</translation>
    </message>
    <message>
        <source>Token %1 menolak permintaan %2; cabut dan pasang lagi tokennya, lalu ulangi.</source>
        <translation>The token %1 refused the request %2; unplug it, plug it in again and try again.</translation>
    </message>
    <message>
        <source>Token %1 terlepas sebelum selesai %2; pasang lagi tokennya lalu ulangi.</source>
        <translation>The token %1 was removed too early %2; plug it in again and try again.</translation>
    </message>
    <message>
        <source>Alamat %1 tidak dapat dihubungi %2; periksa jaringan dan alamatnya.</source>
        <translation>The address %1 cannot be reached %2; check the network and the address.</translation>
    </message>
    <message>
        <source>Jawaban layanan penanda waktu %1 tidak dapat dipercaya %2; periksa alamatnya atau pakai layanan lain.</source>
        <translation>The answer of the timestamp service %1 cannot be trusted %2; check its address or use another service.</translation>
    </message>
    <message>
        <source>Waktu dari layanan penanda waktu %1 berbeda jauh dengan jam komputer %2; setel jam komputer lalu ulangi.</source>
        <translation>The time of the timestamp service %1 differs much from the computer&apos;s clock %2; set the clock and try again.</translation>
    </message>
    <message>
        <source>Keterangan pencabutan sertifikat %1 tidak dapat diperoleh %2; periksa jaringan atau pilih tingkat tanda tangan yang lebih rendah.</source>
        <translation>Revocation data of certificate %1 cannot be had %2; check the network or choose a lower signature level.</translation>
    </message>
    <message>
        <source>Tanda tangan untuk %1 tidak muat di tempat yang disediakan %2; pakai rantai sertifikat yang lebih pendek atau layanan penanda waktu lain.</source>
        <translation>The signature for %1 does not fit into the space reserved %2; use a shorter certificate chain or another timestamp service.</translation>
    </message>
    <message>
        <source>Tanda tangan pada %1 gagal dibuat %2; berkas asal tidak berubah, ulangi atau pakai kunci lain.</source>
        <translation>The signature on %1 could not be made %2; the original is unchanged, try again or use another key.</translation>
    </message>
    <message>
        <source>NIK %1 tidak sah %2; tulis 16 angkanya.</source>
        <translation>The NIK %1 is not valid %2; enter its 16 digits.</translation>
    </message>
    <message>
        <source>Alamat %1 tidak dapat dipakai %2; tulis alamat https tanpa nama pengguna di dalamnya.</source>
        <translation>The address %1 cannot be used %2; enter an https address without a user name in it.</translation>
    </message>
    <message>
        <source>Tanda jangkar %1 tidak dapat dipakai %2; pakai satu karakter yang muncul tepat sekali dalam naskah.</source>
        <translation>The anchor %1 cannot be used %2; use one character that occurs exactly once in the paper.</translation>
    </message>
    <message>
        <source>NIK %1 belum terdaftar pada layanan BSrE %2; minta pengelola layanan mendaftarkannya.</source>
        <translation>The NIK %1 is not registered with the BSrE service %2; ask its operator to register it.</translation>
    </message>
    <message>
        <source>Layanan BSrE menolak akun kantor %1 %2; periksa nama pengguna dan kata sandinya di Pengaturan.</source>
        <translation>The BSrE service refused the office&apos;s account %1 %2; check user name and password in Settings.</translation>
    </message>
    <message>
        <source>Sertifikat elektronik pemilik NIK %1 sudah habis masa berlakunya %2; perpanjang dahulu melalui BSrE.</source>
        <translation>The electronic certificate of NIK %1 has expired %2; renew it with BSrE first.</translation>
    </message>
    <message>
        <source>Sertifikat elektronik pemilik NIK %1 sudah dicabut %2; ajukan sertifikat baru melalui BSrE.</source>
        <translation>The electronic certificate of NIK %1 has been revoked %2; apply for a new one with BSrE.</translation>
    </message>
    <message>
        <source>Sertifikat elektronik pemilik NIK %1 sedang ditangguhkan %2; hubungi pengelola layanan BSrE.</source>
        <translation>The electronic certificate of NIK %1 is suspended %2; contact the operator of the BSrE service.</translation>
    </message>
    <message>
        <source>Layanan BSrE tidak dapat membaca naskah %1 %2; tandatangani dengan cara lain dan laporkan kepada pengelola layanan.</source>
        <translation>The BSrE service cannot read the paper %1 %2; sign in another way and tell the operator of the service.</translation>
    </message>
    <message>
        <source>Layanan BSrE menolak permintaan ini: %1 %2; perbaiki sesuai pesan itu lalu coba lagi.</source>
        <translation>The BSrE service refused this request: %1 %2; correct what it says and try again.</translation>
    </message>
    <message>
        <source>Edisi %1 disiapkan untuk tanda tangan basah %2; cetak dan tandatangani di atas kertas.</source>
        <translation>Edition %1 is meant for ink %2; print it and sign on paper.</translation>
    </message>
    <message>
        <source>Kolom ini menunggu tanda tangan %1 %2; mintakan dahulu tanda tangan itu.</source>
        <translation>This field waits for the signature of %1 %2; have that signature made first.</translation>
    </message>
    <message>
        <source>Kolom %1 sudah ditandatangani %2; muat ulang untuk melihat keadaan terbaru.</source>
        <translation>The field %1 is signed already %2; reload to see the present state.</translation>
    </message>
    <message>
        <source>Sertifikat itu atas nama %1, bukan penanda tangan kolom ini %2; pakai sertifikat yang sesuai.</source>
        <translation>That certificate belongs to %1, not to the signer of this field %2; use the right certificate.</translation>
    </message>
    <message>
        <source>Edisi %1 sudah digantikan atau sedang diubah %2; tandatangani edisi terbaru.</source>
        <translation>Edition %1 has been replaced or is being changed %2; sign the newest edition.</translation>
    </message>
    <message>
        <source>Layanan BSrE %1 tidak dapat dihubungi %2; periksa jaringan kantor dan alamat layanannya.</source>
        <translation>The BSrE service %1 cannot be reached %2; check the office&apos;s network and the address of the service.</translation>
    </message>
    <message>
        <source>Layanan BSrE %1 sedang sibuk %2; coba lagi beberapa menit lagi.</source>
        <translation>The BSrE service %1 is busy %2; try again in a few minutes.</translation>
    </message>
    <message>
        <source>Layanan BSrE %1 gagal mengolah permintaan %2; periksa letak tanda di Pengaturan atau pakai tampilan tersembunyi.</source>
        <translation>The BSrE service %1 failed to process the request %2; check the mark&apos;s place in Settings or use the invisible form.</translation>
    </message>
    <message>
        <source>Jawaban layanan BSrE %1 bukan naskah yang ditandatangani %2; periksa alamat dan versi layanan di Pengaturan.</source>
        <translation>The answer of the BSrE service %1 is no signed paper %2; check address and version of the service in Settings.</translation>
    </message>
    <message>
        <source>Penyimpan kata sandi komputer ini tidak dapat dipakai %1 %2; kata sandi ditanyakan setiap kali.</source>
        <translation>The keychain of this computer cannot be used %1 %2; passwords will be asked for each time.</translation>
    </message>
    <message>
        <source>Pekerjaan dibatalkan %1 %2; tidak ada yang berubah.</source>
        <translation>The job was cancelled %1 %2; nothing has changed.</translation>
    </message>
    <message>
        <source>Program pemeriksa %1 tidak dapat dijalankan %2; pasang ulang Risalah.</source>
        <translation>The inspector program %1 cannot be run %2; install Risalah again.</translation>
    </message>
    <message>
        <source>Tenggat %1 jatuh pada tahun yang hari liburnya belum ditetapkan; periksa lagi setelah SKB-nya terbit.</source>
        <translation>The deadline %1 falls in a year whose holidays are not decreed yet; check again once they are.</translation>
    </message>
    <message>
        <source>Jam selesai %1 mendahului jam mulai.</source>
        <translation>The end time %1 is before the start time.</translation>
    </message>
    <message>
        <source>Tanggal surat undangan %1 sesudah tanggal rapat.</source>
        <translation>The date of the invitation %1 is after the meeting.</translation>
    </message>
    <message>
        <source>Alasan rapat %1 ditunda atau dibatalkan belum diisi.</source>
        <translation>The reason why meeting %1 was postponed or cancelled is missing.</translation>
    </message>
    <message>
        <source>Kuorum belum tercapai: %1.</source>
        <translation>No quorum yet: %1.</translation>
    </message>
    <message>
        <source>Undangan %1 tercatat dua kali.</source>
        <translation>The seat %1 is listed twice.</translation>
    </message>
    <message>
        <source>Orang yang sama, %1, tercatat hadir pada dua undangan.</source>
        <translation>The same person, %1, is present on two seats.</translation>
    </message>
    <message>
        <source>Jabatan yang mewakili %1 belum diisi.</source>
        <translation>The position of the representative of %1 is missing.</translation>
    </message>
    <message>
        <source>Jam pulang %1 mendahului jam datang.</source>
        <translation>The departure of %1 is before the arrival.</translation>
    </message>
    <message>
        <source>Keputusan %1 masih kosong.</source>
        <translation>Resolution %1 is still empty.</translation>
    </message>
    <message>
        <source>Penanda tangan %1 belum ditentukan.</source>
        <translation>The signer %1 has not been named yet.</translation>
    </message>
    <message>
        <source>Orang yang sama, %1, tercatat menandatangani dua kali.</source>
        <translation>The same person, %1, is listed as signer twice.</translation>
    </message>
    <message>
        <source>Telaah notula %1 belum dinyatakan siap.</source>
        <translation>The review of minutes %1 has not been declared ready.</translation>
    </message>
    <message>
        <source>Tanda tangan basah</source>
        <translation>Ink signature</translation>
    </message>
    <message>
        <source>Tanda tangan elektronik</source>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>Berkas sertifikat</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Layanan BSrE</source>
        <translation>BSrE service</translation>
    </message>
    <message>
        <source>Tersembunyi</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Pada karakter penanda</source>
        <translation>At an anchor character</translation>
    </message>
    <message>
        <source>Kiri bawah halaman</source>
        <translation>Bottom left of the page</translation>
    </message>
    <message>
        <source>Kiri atas halaman</source>
        <translation>Top left of the page</translation>
    </message>
    <message>
        <source>Lebar dan tinggi</source>
        <translation>Width and height</translation>
    </message>
    <message>
        <source>Sudut seberang</source>
        <translation>Opposite corner</translation>
    </message>
    <message>
        <source>Giliran notulis</source>
        <translation>The note-taker&apos;s turn</translation>
    </message>
    <message>
        <source>Giliran pejabat penelaah</source>
        <translation>The reviewing official&apos;s turn</translation>
    </message>
    <message>
        <source>Siap ditandatangani</source>
        <translation>Ready to sign</translation>
    </message>
    <message>
        <source>Ada isi asing sebelum awal PDF.</source>
        <translation>There is foreign content before the beginning of the PDF.</translation>
    </message>
    <message>
        <source>Ada isi tambahan setelah akhir PDF yang tidak dilindungi tanda tangan.</source>
        <translation>There is content after the end of the PDF that no signature protects.</translation>
    </message>
    <message>
        <source>Susunan versi berkas ini terputus atau tumpang tindih.</source>
        <translation>The versions of this file are broken or overlap.</translation>
    </message>
    <message>
        <source>Susunan PDF ini cacat sehingga dapat terbaca berbeda pada program lain.</source>
        <translation>The structure of this PDF is faulty, so other programs may read it differently.</translation>
    </message>
    <message>
        <source>Susunan kolom formulir berkas ini tidak wajar.</source>
        <translation>The form fields of this file are arranged in an unsound way.</translation>
    </message>
    <message>
        <source>Nama kolom %1 dipakai lebih dari sekali.</source>
        <translation>The field name %1 is used more than once.</translation>
    </message>
    <message>
        <source>Ada tanda tangan tersembunyi yang tidak terdaftar pada formulir berkas.</source>
        <translation>There is a hidden signature that the file&apos;s form does not list.</translation>
    </message>
    <message>
        <source>Satu tanda tangan dipasang pada beberapa kolom.</source>
        <translation>One signature is used in several fields.</translation>
    </message>
    <message>
        <source>Berkas ini belum ditandatangani secara elektronik.</source>
        <translation>This file has no electronic signature.</translation>
    </message>
    <message>
        <source>Bagian berkas yang ditandatangani tidak disebutkan dengan benar.</source>
        <translation>The signed part of the file is not stated correctly.</translation>
    </message>
    <message>
        <source>Isi tanda tangan kosong atau tidak pada tempatnya.</source>
        <translation>The signature is empty or not in its place.</translation>
    </message>
    <message>
        <source>Ada isi yang disisipkan di sela bagian yang ditandatangani.</source>
        <translation>Content has been put between the signed parts.</translation>
    </message>
    <message>
        <source>Tanda tangan tidak mencakup satu versi berkas secara utuh.</source>
        <translation>The signature does not cover one whole version of the file.</translation>
    </message>
    <message>
        <source>Ada isi asing di ruang kosong tanda tangan.</source>
        <translation>There is foreign content in the signature&apos;s spare room.</translation>
    </message>
    <message>
        <source>Jenis tanda tangan %1 tidak dikenal.</source>
        <translation>The kind of signature %1 is unknown.</translation>
    </message>
    <message>
        <source>Isi tanda tangan rusak dan tidak terbaca.</source>
        <translation>The signature is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Tanda tangan tidak berasal dari tepat satu penanda tangan.</source>
        <translation>The signature does not come from exactly one signer.</translation>
    </message>
    <message>
        <source>Tanda tangan ini dibuat untuk jenis isi yang lain.</source>
        <translation>This signature was made for another kind of content.</translation>
    </message>
    <message>
        <source>Tanda tangan memakai pengodean BER, bukan DER; tetap dapat diterima.</source>
        <translation>The signature uses BER encoding, not DER; still acceptable.</translation>
    </message>
    <message>
        <source>Tanda tangan memuat waktu menurut komputer penanda tangan; tetap dapat diterima.</source>
        <translation>The signature holds the time of the signer&apos;s computer; still acceptable.</translation>
    </message>
    <message>
        <source>Tanda tangan ini bentuk lama yang belum mengikuti PAdES; tetap dapat diterima.</source>
        <translation>This signature has an old form from before PAdES; still acceptable.</translation>
    </message>
    <message>
        <source>Isi berkas berubah setelah ditandatangani.</source>
        <translation>The file was changed after signing.</translation>
    </message>
    <message>
        <source>Tanda tangan tidak cocok dengan sertifikatnya.</source>
        <translation>The signature does not fit its certificate.</translation>
    </message>
    <message>
        <source>Algoritme atau panjang kunci %1 terlalu lemah untuk dipercaya.</source>
        <translation>The algorithm or key length %1 is too weak to be trusted.</translation>
    </message>
    <message>
        <source>Tanda tangan tidak menyebutkan sertifikat pembuatnya.</source>
        <translation>The signature does not name the certificate that made it.</translation>
    </message>
    <message>
        <source>Sertifikat yang disertakan bukan sertifikat yang dipakai menandatangani.</source>
        <translation>The certificate enclosed is not the one used for signing.</translation>
    </message>
    <message>
        <source>Sertifikat penanda tangan tidak ditemukan.</source>
        <translation>The signer&apos;s certificate was not found.</translation>
    </message>
    <message>
        <source>Waktu penandatanganan tidak disebutkan.</source>
        <translation>No signing time is given.</translation>
    </message>
    <message>
        <source>Sertifikat %1 sudah tidak berlaku saat penandatanganan.</source>
        <translation>The certificate %1 was no longer valid at signing.</translation>
    </message>
    <message>
        <source>Sertifikat %1 sudah habis masa berlakunya dan waktu penandatanganan tidak terbukti.</source>
        <translation>The certificate %1 has expired and the signing time is not proven.</translation>
    </message>
    <message>
        <source>Sertifikat %1 belum berlaku saat penandatanganan.</source>
        <translation>The certificate %1 was not valid yet at signing.</translation>
    </message>
    <message>
        <source>Sertifikat %1 sudah dicabut saat penandatanganan.</source>
        <translation>The certificate %1 had been revoked at signing.</translation>
    </message>
    <message>
        <source>Sertifikat %1 sudah dicabut dan waktu penandatanganan tidak terbukti.</source>
        <translation>The certificate %1 has been revoked and the signing time is not proven.</translation>
    </message>
    <message>
        <source>Keterangan pencabutan sertifikat %1 sudah kedaluwarsa.</source>
        <translation>Revocation data of certificate %1 is out of date.</translation>
    </message>
    <message>
        <source>Sertifikat %1 bukan untuk menandatangani dokumen.</source>
        <translation>The certificate %1 is not meant for signing documents.</translation>
    </message>
    <message>
        <source>Sertifikat %1 atau rantai penerbitnya tidak sah.</source>
        <translation>The certificate %1 or its chain of issuers is not valid.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 ditambahkan.</source>
        <translation>Signature %1 was added.</translation>
    </message>
    <message>
        <source>Data validasi jangka panjang ditambahkan.</source>
        <translation>Long-term validation data was added.</translation>
    </message>
    <message>
        <source>Program lain memperbarui keterangan berkas, tanpa mengubah isinya.</source>
        <translation>Another program updated the file&apos;s properties without changing its content.</translation>
    </message>
    <message>
        <source>Halaman ditambah, dihapus, atau diubah urutannya.</source>
        <translation>Pages were added, removed or reordered.</translation>
    </message>
    <message>
        <source>Halaman %1 diubah.</source>
        <translation>Page %1 was changed.</translation>
    </message>
    <message>
        <source>Isi halaman %1 diubah.</source>
        <translation>The content of page %1 was changed.</translation>
    </message>
    <message>
        <source>Fon atau gambar pada halaman %1 diubah.</source>
        <translation>Fonts or pictures of page %1 were changed.</translation>
    </message>
    <message>
        <source>Catatan atau cap pada halaman %1 ditambah, diubah, atau dihapus.</source>
        <translation>Notes or stamps on page %1 were added, changed or removed.</translation>
    </message>
    <message>
        <source>Isian kolom %1 diubah.</source>
        <translation>The value of field %1 was changed.</translation>
    </message>
    <message>
        <source>Kolom %1 ditambahkan.</source>
        <translation>Field %1 was added.</translation>
    </message>
    <message>
        <source>Tampilan kolom %1 diubah.</source>
        <translation>The look of field %1 was changed.</translation>
    </message>
    <message>
        <source>Kolom tanda tangan %1 terlalu besar sehingga dapat menutupi isi halaman.</source>
        <translation>Signature field %1 is so large that it can cover the page&apos;s content.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 diubah.</source>
        <translation>Signature %1 was changed.</translation>
    </message>
    <message>
        <source>Lampiran %1 diganti.</source>
        <translation>Attachment %1 was replaced.</translation>
    </message>
    <message>
        <source>Keterangan berkas %1 diubah.</source>
        <translation>The file property %1 was changed.</translation>
    </message>
    <message>
        <source>Pengaturan dokumen %1 diubah.</source>
        <translation>The document setting %1 was changed.</translation>
    </message>
    <message>
        <source>Data validasi jangka panjang diubah atau dikurangi.</source>
        <translation>Long-term validation data was changed or reduced.</translation>
    </message>
    <message>
        <source>Pengaturan formulir %1 diubah.</source>
        <translation>The form setting %1 was changed.</translation>
    </message>
    <message>
        <source>Bagian berkas nomor %1 diubah.</source>
        <translation>Part number %1 of the file was changed.</translation>
    </message>
    <message>
        <source>Kolom %1 diisi padahal sudah dikunci penanda tangan sebelumnya.</source>
        <translation>Field %1 was filled although an earlier signer had locked it.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 ditambahkan padahal penanda tangan pertama melarang perubahan.</source>
        <translation>Signature %1 was added although the first signer forbids changes.</translation>
    </message>
    <message>
        <source>Tingkat tanda tangan %1 lebih rendah daripada yang tercatat di register.</source>
        <translation>The level of signature %1 is lower than the register has recorded.</translation>
    </message>
    <message>
        <source>Sah: semua tanda tangan utuh dan dapat dipercaya.</source>
        <translation>Valid: all signatures are intact and trusted.</translation>
    </message>
    <message>
        <source>Belum dapat dipastikan: ada keterangan yang kurang.</source>
        <translation>Undecided: some information is missing.</translation>
    </message>
    <message>
        <source>Tidak sah: berkas atau tanda tangannya tidak sebagaimana mestinya.</source>
        <translation>Not valid: the file or its signatures are not as they should be.</translation>
    </message>
    <message>
        <source>Isi yang ditandatangani utuh.</source>
        <translation>The signed content is intact.</translation>
    </message>
    <message>
        <source>Isi yang ditandatangani utuh; hanya keterangan berkas yang diperbarui.</source>
        <translation>The signed content is intact; only the file&apos;s properties were updated.</translation>
    </message>
    <message>
        <source>Isi yang ditandatangani utuh, tetapi berkas diubah sesudahnya.</source>
        <translation>The signed content is intact, but the file was changed afterwards.</translation>
    </message>
    <message>
        <source>Isi yang ditandatangani atau tanda tangannya rusak.</source>
        <translation>The signed content or its signature is damaged.</translation>
    </message>
    <message>
        <source>Penanda tangan terbukti dan dipercaya.</source>
        <translation>The signer is proven and trusted.</translation>
    </message>
    <message>
        <source>Penerbit sertifikatnya belum dipercaya.</source>
        <translation>The issuer of the certificate is not trusted yet.</translation>
    </message>
    <message>
        <source>Sertifikatnya tidak berlaku lagi.</source>
        <translation>The certificate is no longer valid.</translation>
    </message>
    <message>
        <source>Sertifikatnya belum berlaku.</source>
        <translation>The certificate is not valid yet.</translation>
    </message>
    <message>
        <source>Sertifikatnya sudah dicabut.</source>
        <translation>The certificate has been revoked.</translation>
    </message>
    <message>
        <source>Belum diketahui apakah sertifikatnya dicabut.</source>
        <translation>It is not known whether the certificate has been revoked.</translation>
    </message>
    <message>
        <source>Sertifikatnya bukan untuk menandatangani dokumen.</source>
        <translation>The certificate is not meant for signing documents.</translation>
    </message>
    <message>
        <source>Penanda tangan tidak dapat dibuktikan.</source>
        <translation>The signer cannot be proven.</translation>
    </message>
    <message>
        <source>Notula 2023</source>
        <translation>Notula 2023</translation>
    </message>
    <message>
        <source>Notulen 2009</source>
        <translation>Notulen 2009</translation>
    </message>
    <message>
        <source>Versi berkas yang lebih awal sudah ditandatangani, lalu tanda tangannya dibuang.</source>
        <translation>An earlier version of the file was signed, and the signature was taken out.</translation>
    </message>
    <message>
        <source>PDF %1 tidak boleh ditandatangani lagi di sini %2, tanda tangan sebelumnya melarangnya; pakai kolom yang sudah disediakan atau naskah yang belum disahkan.</source>
        <translation>The PDF %1 may not be signed once more here %2, an earlier signature forbids it; use a field that was prepared or a document that is not certified.</translation>
    </message>
    <message>
        <source>Kata sandi untuk berkas kunci %1 tidak cocok %2; ketik ulang dengan teliti, termasuk huruf besar dan kecilnya.</source>
        <translation>The password for the key file %1 does not fit %2; type it again with care, capital letters too.</translation>
    </message>
    <message>
        <source>Kunci %1 hanya untuk RSA-PSS, yang dianggap tidak sah oleh sebagian pembaca PDF %2; minta penerbit sertifikat berkunci RSA biasa atau EC.</source>
        <translation>The key %1 is for RSA-PSS only, which some PDF readers call invalid %2; ask the issuer for a certificate with an ordinary RSA or EC key.</translation>
    </message>
    <message>
        <source>Layanan BSrE menolak frasa sandi pemilik NIK %1 %2; ketik lagi dengan teliti, permintaan tidak diulang sendiri.</source>
        <translation>The BSrE service refused the passphrase of the owner of NIK %1 %2; type it again with care, the request is not repeated by itself.</translation>
    </message>
    <message>
        <source>Tanda tangan yang baru dibuat %1 tidak lolos pemeriksaan %2 dan tidak disimpan; naskah asal tidak berubah, ulangi atau pakai kunci lain.</source>
        <translation>The signature just made %1 did not pass the check %2 and is not kept; the original is unchanged, try again or use another key.</translation>
    </message>
    <message>
        <source>Layanan BSrE mengembalikan naskah %1 yang lain dari yang dikirim %2; tidak ada yang disimpan, laporkan kepada pengelola layanan.</source>
        <translation>The BSrE service returned a document %1 other than the one sent %2; nothing is kept, report it to the service&apos;s operator.</translation>
    </message>
    <message>
        <source>Berkas ini memuat terlalu banyak versi untuk diperiksa; minta berkas aslinya.</source>
        <translation>This file has too many versions to be checked; ask for the original file.</translation>
    </message>
    <message>
        <source>Penanda waktu rusak atau tidak sah.</source>
        <translation>The timestamp is damaged or not valid.</translation>
    </message>
    <message>
        <source>Penanda waktu itu milik tanda tangan lain.</source>
        <translation>The timestamp belongs to another signature.</translation>
    </message>
    <message>
        <source>Sertifikat %1 bukan untuk layanan penanda waktu.</source>
        <translation>The certificate %1 is not for a timestamp service.</translation>
    </message>
    <message>
        <source>Layanan penanda waktu %1 belum dipercaya oleh kantor ini; tambahkan sertifikat penerbitnya di Pengaturan bila memang dipercaya.</source>
        <translation>The timestamp service %1 is not trusted by this office; add its issuer&apos;s certificate in Settings if you do trust it.</translation>
    </message>
    <message>
        <source>Sertifikat layanan penanda waktu %1 tidak berlaku lagi.</source>
        <translation>The certificate of the timestamp service %1 is no longer valid.</translation>
    </message>
    <message>
        <source>Sertifikat layanan penanda waktu %1 sudah dicabut.</source>
        <translation>The certificate of the timestamp service %1 was revoked.</translation>
    </message>
    <message>
        <source>Keterangan pencabutan layanan penanda waktu %1 tidak ada dalam berkas.</source>
        <translation>Revocation data of the timestamp service %1 are not in the file.</translation>
    </message>
    <message>
        <source>Penanda waktu menunjuk waktu yang belum tiba; periksa jam komputer.</source>
        <translation>The timestamp names a time that is yet to come; check the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>Waktu penandatanganan menunjuk waktu yang belum tiba; periksa jam komputer.</source>
        <translation>The signing time is yet to come; check the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>Penerbit sertifikat %1 belum dipercaya oleh kantor ini; tambahkan sertifikat penerbitnya di Pengaturan bila memang dipercaya.</source>
        <translation>The issuer of certificate %1 is not trusted by this office; add the issuer&apos;s certificate in Settings if you do trust it.</translation>
    </message>
    <message>
        <source>Keterangan pencabutan sertifikat %1 tidak ada dalam berkas; minta penanda tangan menambahkan bukti jangka panjang.</source>
        <translation>Revocation data of certificate %1 are not in the file; ask the signer to add long-term proof.</translation>
    </message>
    <message>
        <source>Kolom tanda tangan %1 dibuat.</source>
        <translation>The signature field %1 was made.</translation>
    </message>
    <message>
        <source>Penanda waktu dokumen %1 ditambahkan.</source>
        <translation>The document timestamp %1 was added.</translation>
    </message>
    <message>
        <source>Kolom tanda tangan %1 baru dibuat padahal pengesahan berkas ini hanya mengizinkan kolom yang sudah ada.</source>
        <translation>The signature field %1 was made although this file&apos;s certification allows only the fields that were there.</translation>
    </message>
    <message>
        <source>Waktu %1 tidak dapat dibaca %2; tulis jam dan menit, misalnya 09:00.</source>
        <translation>The time %1 cannot be read %2; write hours and minutes, for example 09:00.</translation>
    </message>
    <message>
        <source>Pola nomor %1 tidak dapat dipakai %2; pakai tanda yang tersedia, dan {urut} harus ada, misalnya {urut:3}/RAKOR/{bulan_romawi}/{tahun}.</source>
        <translation>The number pattern %1 cannot be used %2; use the tokens there are, and {urut} must be one of them, for example {urut:3}/RAKOR/{bulan_romawi}/{tahun}.</translation>
    </message>
    <message>
        <source>Kunci wajib %1 tidak ada %2; tambahkan beserta isinya.</source>
        <translation>The required key %1 is missing %2; add it with its value.</translation>
    </message>
    <message>
        <source>Nilai %1 tidak termasuk yang diterima %2; pakai nilai menurut format risalah/1.</source>
        <translation>The value %1 is not one that is accepted %2; use a value of the format risalah/1.</translation>
    </message>
    <message>
        <source>Templat %1 salah tulis %2; betulkan menurut petunjuk templat.</source>
        <translation>The template %1 is written wrongly %2; mend it as the template guide says.</translation>
    </message>
    <message>
        <source>Dokumen %1 tidak dikenal %2; pakai notula, keputusan, atau daftar-hadir.</source>
        <translation>The document %1 is not known %2; use notula, keputusan or daftar-hadir.</translation>
    </message>
    <message>
        <source>Pangkat dan golongan ruang %1 tidak sepadan; cocokkan dengan SK-nya.</source>
        <translation>Rank and grade of %1 do not belong together; compare them with the appointment letter.</translation>
    </message>
    <message>
        <source>Penanda tangan %1 tidak tercetak; notula memuat paling banyak tiga.</source>
        <translation>The signer %1 is not printed; the minutes have room for three.</translation>
    </message>
    <message>
        <source>(baris %1, huruf ke-%2)</source>
        <translation>(line %1, letter %2)</translation>
    </message>
    <message>
        <source>Jabatan untuk tanda tangan %1 belum lengkap; isi Jabatan dan Atas nama.</source>
        <translation>The position for the signature of %1 is not complete; fill in “Position” and “On behalf of”.</translation>
    </message>
    <message>
        <source>Surat undangan bertanggal %1; tidak ada hari kerja di antara tanggal itu dan hari rapat.</source>
        <translation>The invitation is dated %1; there is no working day between that date and the meeting.</translation>
    </message>
    <message>
        <source>Tanda %1 pada pola nomor belum berisi %2; lengkapi isinya atau hapus tanda itu dari pola.</source>
        <translation>The token %1 of the number pattern stands for nothing yet %2; fill it in or remove it from the pattern.</translation>
    </message>
    <message>
        <source>Rapat %1 tidak menghasilkan keputusan %2; cetak notulanya saja, atau catat dahulu keputusannya.</source>
        <translation>The meeting %1 has no resolutions %2; print only its minutes, or record the resolutions first.</translation>
    </message>
    <message>
        <source>Rapat %1 belum dapat ditetapkan %2; selesaikan dahulu temuan pemeriksaannya.</source>
        <translation>The meeting %1 cannot be finalised yet %2; deal with its findings first.</translation>
    </message>
    <message>
        <source>Tindak lanjut %1 tercatat pada butir lain daripada keputusan yang menjadi dasarnya.</source>
        <translation>Action %1 is recorded under another point than the resolution it rests on.</translation>
    </message>
    <message>
        <source>Jangan tandatangani</source>
        <translation>Do not sign</translation>
    </message>
    <message>
        <source>Tandatangani tanpa penanda waktu</source>
        <translation>Sign without a time stamp</translation>
    </message>
    <message>
        <source>Notula %1 belum ditetapkan %2; tetapkan dahulu notulanya.</source>
        <translation>The minutes %1 are not final yet %2; finalise them first.</translation>
    </message>
    <message>
        <source>Rapat %1 masih draf sehingga keputusannya belum bernomor %2; tetapkan dahulu notulanya.</source>
        <translation>The meeting %1 is still a draft, so its resolutions have no numbers yet %2; finalise the minutes first.</translation>
    </message>
    <message>
        <source>Jenis rapat %1 belum diisi, padahal nomor notula memuatnya.</source>
        <translation>The kind of meeting %1 is not filled in, but the number of the minutes contains it.</translation>
    </message>
    <message>
        <source>Perubahan %1 ini belum mengubah isi rapat pada notula yang sudah ditetapkan.</source>
        <translation>This correction %1 has not yet changed the content of the finalised minutes.</translation>
    </message>
    <message>
        <source>Notula %1 sudah ditetapkan %2; buka perubahan bila ada yang perlu dibetulkan.</source>
        <translation>The minutes %1 are final %2; open a correction if something has to be corrected.</translation>
    </message>
    <message>
        <source>Notula %1 hanya ada dalam bentuk dan kertas saat ditetapkan %2; hapus pilihan bentuk dan kertasnya.</source>
        <translation>The minutes %1 exist only in the layout and on the paper they were finalised in %2; leave out the choice of layout and paper.</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Penanda waktu %1 wajib, tetapi alamatnya belum ada %2; isi alamat penanda waktu di Pengaturan atau izinkan tanda tangan tanpa penanda waktu.</source>
        <translation>A timestamp %1 is required, but its address is missing %2; fill in the timestamp address in Settings or allow signatures without a timestamp.</translation>
    </message>
    <message>
        <source>Berkas %1 bukan PDF yang dapat dibuka %2; pindai sebagai PDF.</source>
        <translation>File %1 is not a PDF that can be opened %2; scan it as PDF.</translation>
    </message>
    <message>
        <source>Pindaian %1 lebih besar dari 50 MB %2; pindai lagi dengan mutu lebih rendah.</source>
        <translation>Scan %1 is larger than 50 MB %2; scan again at a lower quality.</translation>
    </message>
    <message>
        <source>Tanggal tanda tangan %1 tidak mungkin %2; pilih tanggal sejak notula ditetapkan sampai hari ini.</source>
        <translation>The signature date %1 is not possible %2; choose a date from the finalising of the minutes until today.</translation>
    </message>
    <message>
        <source>Layanan BSrE mengembalikan naskah %1 tanpa penanda waktu yang wajib %2; tidak ada yang disimpan, laporkan kepada pengelola layanan atau izinkan tanda tangan tanpa penanda waktu di Pengaturan.</source>
        <translation>The BSrE service returned document %1 without the required timestamp %2; nothing is kept, report it to the service&apos;s operator or allow signatures without a timestamp in Settings.</translation>
    </message>
    <message>
        <source>Pada kolomnya</source>
        <translation>At the signature&apos;s place</translation>
    </message>
    <message>
        <source>%1 pukul %2 %3</source>
        <translation>%1 at %2 %3</translation>
    </message>
    <message>
        <source>Kolom tanda tangan %1 baru dibuat di atas tanda tangan yang sudah ada.</source>
        <translation>Signature field %1 was newly made on top of an existing signature.</translation>
    </message>
    <message>
        <source>Waktu menurut penanda tangan: %1.</source>
        <translation>Time as stated by the signer: %1.</translation>
    </message>
    <message>
        <source>Waktu terbukti dengan penanda waktu: %1.</source>
        <translation>Time proven by a timestamp: %1.</translation>
    </message>
    <message>
        <source>Penerbit %1, nomor seri %2, berlaku sampai %3.</source>
        <translation>Issuer %1, serial number %2, valid until %3.</translation>
    </message>
    <message>
        <source>Tanggal %1 salah bentuk %2; tulis tahun-bulan-hari tanpa spasi, misalnya 2025-07-15.</source>
        <translation>The date %1 has the wrong form %2; write year-month-day without blanks, for example 2025-07-15.</translation>
    </message>
    <message>
        <source>NIP %1 memuat tanda yang bukan angka %2; tulis 18 angkanya saja.</source>
        <translation>The NIP %1 contains a character that is no digit %2; write its 18 digits only.</translation>
    </message>
    <message>
        <source>NIP %1 adalah NIP lama 9 angka %2; pakai NIP 18 angka.</source>
        <translation>%1 is an old NIP of 9 digits %2; use the NIP of 18 digits.</translation>
    </message>
    <message>
        <source>NIP %1 tidak berisi 18 angka %2; periksa lagi angkanya.</source>
        <translation>The NIP %1 does not have 18 digits %2; check the digits.</translation>
    </message>
    <message>
        <source>Angka ke-15 NIP %1 bukan 1 atau 2 %2; angka itu menyatakan jenis kelamin, periksa lagi.</source>
        <translation>Digit 15 of the NIP %1 is neither 1 nor 2 %2; it states the sex, check it.</translation>
    </message>
    <message>
        <source>Delapan angka pertama NIP %1 bukan tanggal lahir yang ada %2; periksa lagi.</source>
        <translation>The first eight digits of the NIP %1 are no real date of birth %2; check them.</translation>
    </message>
    <message>
        <source>Nilai %1 bukan teks %2; tulis teks di antara tanda kutip.</source>
        <translation>The value %1 is no text %2; write text in quotation marks.</translation>
    </message>
    <message>
        <source>Nilai %1 bukan true atau false %2; tulis salah satunya.</source>
        <translation>The value %1 is neither true nor false %2; write one of them.</translation>
    </message>
    <message>
        <source>Nilai %1 bukan bilangan %2; tulis bilangan bulat tanpa tanda kutip.</source>
        <translation>The value %1 is no number %2; write a whole number without quotation marks.</translation>
    </message>
    <message>
        <source>Nilai %1 bukan daftar %2; tulis daftar di antara [ dan ].</source>
        <translation>The value %1 is no list %2; write a list between [ and ].</translation>
    </message>
    <message>
        <source>Nilai %1 bukan objek %2; tulis objek di antara { dan }.</source>
        <translation>The value %1 is no object %2; write an object between { and }.</translation>
    </message>
    <message>
        <source>Berkas %1 tidak dapat dibaca %2; periksa izin bacanya dan apakah itu berkas, bukan folder.</source>
        <translation>The file %1 cannot be read %2; check its permissions and that it is a file, not a folder.</translation>
    </message>
    <message>
        <source>Tanda tangan yang ditambahkan pada halaman %1 memakan banyak tempat dan mungkin menutupi isinya; bandingkan dengan versi yang ditandatangani.</source>
        <translation>What was added as signatures on page %1 takes up much room and may cover its content; compare it with the signed version.</translation>
    </message>
    <message>
        <source>Dicadangkan</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Berkas %1 terlalu besar %2; pilih yang lebih kecil atau bagi menjadi beberapa berkas.</source>
        <translation>The file %1 is too large %2; choose a smaller one or split it into several files.</translation>
    </message>
    <message>
        <source>Tanda tangan layanan BSrE %1 belum tersimpan %2; tunggu jawabannya atau simpan dahulu berkasnya di langkah Tanda tangan.</source>
        <translation>A signature of the BSrE service %1 is not saved yet %2; wait for its answer or save the file in the Signing step first.</translation>
    </message>
    <message>
        <source>Butir %1 masih menjadi induk atau dasar keputusan dan tindak lanjut %2; pilih Hapus butir bila semuanya memang harus hilang.</source>
        <translation>Point %1 still has points, resolutions or actions hanging on it %2; choose Delete point if all of them are to go.</translation>
    </message>
    <message>
        <source>Baris %1 belum dapat menjadi keputusan atau tindak lanjut %2; tulis dahulu butir yang menjadi dasarnya.</source>
        <translation>Line %1 cannot become a resolution or an action yet %2; first write the point it rests on.</translation>
    </message>
    <message>
        <source>Ada beberapa token yang terpasang: %1 %2; sebutkan satu nama token atau cabut yang lain.</source>
        <translation>Several tokens are plugged in: %1 %2; name one of them or pull out the others.</translation>
    </message>
    <message>
        <source>Layanan BSrE sudah menandatangani naskah bernomor %1, tetapi berkasnya tidak dapat diambil %2; jangan menandatangani lagi, minta berkas dengan nomor itu kepada pengelola layanan.</source>
        <translation>The BSrE service has signed the document numbered %1, but its file cannot be fetched %2; do not sign again, ask the operator of the service for the file with that number.</translation>
    </message>
    <message>
        <source>Keterangan pencabutan sertifikat %1 dalam berkas sudah kedaluwarsa dan waktu penandatanganan tidak terbukti; minta berkas yang memuat penanda waktu.</source>
        <translation>The revocation data on certificate %1 in the file are out of date and the signing time is not proven; ask for a file that carries a time stamp.</translation>
    </message>
    <message>
        <source>Tanda %1 tidak ada dalam huruf naskah dan tercetak sebagai kodenya; ganti atau hapus.</source>
        <translation>No font of the papers has the sign %1, so its code is printed; replace or delete it.</translation>
    </message>
    <message>
        <source>Sertifikat penerbit tidak ikut dalam kunci ini, jadi pemeriksa di tempat lain mungkin tidak dapat menelusurinya; minta penerbit menyertakannya pada berkas kunci atau token.</source>
        <translation>The issuer&apos;s certificate did not come with this key, so verifiers elsewhere may not find the way to it; ask the issuer to put it into the key file or token.</translation>
    </message>
    <message>
        <source>Nomor %1 masih dicadangkan untuk rapat ini, padahal tahun rapatnya lain; betulkan tanggal rapat, atau nyatakan batal nomor itu di Buku nomor.</source>
        <translation>Number %1 is still reserved for this meeting, which is of another year; correct the meeting&apos;s date, or make that number void in the book of numbers.</translation>
    </message>
    <message>
        <source>bentuk lama</source>
        <translation>old form</translation>
    </message>
    <message>
        <source>tanpa penanda waktu</source>
        <translation>without timestamp</translation>
    </message>
    <message>
        <source>dengan penanda waktu</source>
        <translation>with timestamp</translation>
    </message>
    <message>
        <source>dengan bukti jangka panjang</source>
        <translation>with long-term proof</translation>
    </message>
    <message>
        <source>penanda waktu dokumen</source>
        <translation>document timestamp</translation>
    </message>
    <message>
        <source>Alamat %1 menolak permintaan %2; periksa alamatnya atau hubungi pengelolanya.</source>
        <translation>The address %1 refused the request %2; check the address or contact its operator.</translation>
    </message>
    <message>
        <source>Layanan penanda waktu %1 menolak permintaan %2; periksa alamatnya atau hubungi pengelola layanannya.</source>
        <translation>The timestamp service %1 refused the request %2; check its address or contact its operator.</translation>
    </message>
    <message>
        <source>Berkas ditambahi tanpa mengubah apa pun yang ditampilkan.</source>
        <translation>Something was added to the file without changing anything that is shown.</translation>
    </message>
    <message>
        <source>Isi berkas %1 dapat terbaca berbeda di program lain %2; simpan ulang sebagai PDF baru.</source>
        <translation>The file %1 may read differently in other programs %2; save it anew as a PDF.</translation>
    </message>
    <message>
        <source>Penanda waktu dokumen %1 dibuat tampak di halaman.</source>
        <translation>The document timestamp %1 was made to be seen on a page.</translation>
    </message>
    <message>
        <source>Tanda tangan %1 ditampilkan di beberapa halaman sekaligus.</source>
        <translation>The signature %1 is shown on several pages at once.</translation>
    </message>
    <message>
        <source>Layanan penanda waktu %1 tidak dapat dihubungi %2; periksa jaringan dan alamatnya, atau tandatangani tanpa penanda waktu.</source>
        <translation>The timestamp service %1 cannot be reached %2; check the network and its address, or sign without a timestamp.</translation>
    </message>
    <message>
        <source>Tanggal akhir rapat %1 mendahului tanggal mulainya.</source>
        <translation>The last day of the meeting %1 is before its first.</translation>
    </message>
    <message>
        <source>Tanpa waktu itu, sertifikatnya dinilai menurut hari ini.</source>
        <translation>Without that time the certificate is judged as of today.</translation>
    </message>
    <message>
        <source>judul</source>
        <translation>title</translation>
    </message>
    <message>
        <source>jenis rapat</source>
        <translation>kind of meeting</translation>
    </message>
    <message>
        <source>rangkaian rapat</source>
        <translation>series of meetings</translation>
    </message>
    <message>
        <source>alasan ditunda atau dibatalkan</source>
        <translation>reason for postponing or cancelling</translation>
    </message>
    <message>
        <source>surat undangan</source>
        <translation>letter of invitation</translation>
    </message>
    <message>
        <source>tempat</source>
        <translation>place</translation>
    </message>
    <message>
        <source>tautan daring</source>
        <translation>online link</translation>
    </message>
    <message>
        <source>pimpinan</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>sekretaris</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>notulis</source>
        <translation>note-taker</translation>
    </message>
    <message>
        <source>kata pembukaan</source>
        <translation>opening</translation>
    </message>
    <message>
        <source>penutup</source>
        <translation>closing</translation>
    </message>
    <message>
        <source>catatan telaah</source>
        <translation>review note</translation>
    </message>
    <message>
        <source>acara nomor %1</source>
        <translation>agenda item %1</translation>
    </message>
    <message>
        <source>daftar hadir nomor %1</source>
        <translation>attendance row %1</translation>
    </message>
    <message>
        <source>keputusan angka %1</source>
        <translation>resolution %1</translation>
    </message>
    <message>
        <source>tindak lanjut nomor %1</source>
        <translation>follow-up action %1</translation>
    </message>
    <message>
        <source>penanda tangan nomor %1</source>
        <translation>signer %1</translation>
    </message>
    <message>
        <source>alasan perpanjangan</source>
        <translation>reason for the extension</translation>
    </message>
    <message>
        <source>nama pemerintah daerah</source>
        <translation>name of the government</translation>
    </message>
    <message>
        <source>catatan perkembangan</source>
        <translation>progress note</translation>
    </message>
    <message>
        <source>nama</source>
        <translation>name</translation>
    </message>
    <message>
        <source>data kantor</source>
        <translation>office details</translation>
    </message>
    <message>
        <source>nama unit</source>
        <translation>name of the unit</translation>
    </message>
    <message>
        <source>alasan</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>nama penanda tangan</source>
        <translation>signer&apos;s name</translation>
    </message>
    <message>
        <source>isi kalimat</source>
        <translation>text of the phrase</translation>
    </message>
    <message>
        <source>nama jabatan</source>
        <translation>name of the position</translation>
    </message>
    <message>
        <source>pengenal rapat</source>
        <translation>meeting id</translation>
    </message>
    <message>
        <source>pembahasan %1</source>
        <translation>discussion %1</translation>
    </message>
    <message>
        <source>Tanda tangan terdahulu pada berkas %1 tidak lolos pemeriksaan %2, jadi tidak ditambah; lihat sebabnya dengan Verifikasi PDF, atau mintalah berkas aslinya.</source>
        <translation>An earlier signature in the file %1 does not pass the check %2, so none is added; see why with Verify PDF, or ask for the original.</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Register %1 belum ada %2; periksa alamatnya atau buat register baru.</source>
        <translation>Register %1 does not exist yet %2; check its address or create a new register.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::ActionList</name>
    <message>
        <source>Ubah tindak lanjut</source>
        <translation>Change action</translation>
    </message>
    <message>
        <source>Ubah prioritas</source>
        <translation>Change priority</translation>
    </message>
    <message>
        <source>Belum ada penanggung jawab</source>
        <translation>Nobody responsible yet</translation>
    </message>
    <message>
        <source>Ubah penanggung jawab</source>
        <translation>Change responsible</translation>
    </message>
    <message>
        <source>Ubah tenggat</source>
        <translation>Change due date</translation>
    </message>
    <message>
        <source>Tambah tindak lanjut</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Hapus tindak lanjut</source>
        <translation>Delete action</translation>
    </message>
    <message>
        <source>Tindak lanjut dihapus.</source>
        <translation>Action deleted.</translation>
    </message>
    <message>
        <source>keputusan angka %1</source>
        <translation>resolution %1</translation>
    </message>
    <message>
        <source>Ketik tindak lanjut…</source>
        <translation>Type the action…</translation>
    </message>
    <message>
        <source>Ubah butir tindak lanjut</source>
        <translation>Change the action&apos;s point</translation>
    </message>
    <message>
        <source>Ubah keputusan dasar</source>
        <translation>Change the resolution followed</translation>
    </message>
    <message>
        <source>Ubah keadaan</source>
        <translation>Change state</translation>
    </message>
</context>
<context>
    <name>risalah::ui::ActionStatus</name>
    <message>
        <source>%1: %2</source>
        <comment>assignee: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 kini %2.</source>
        <comment>TL-07 and its state</comment>
        <translation>%1 is now %2.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>risalah::ui::ActionsPage</name>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Selesai bulan ini</source>
        <translation>Done this month</translation>
    </message>
    <message numerus="yes">
        <source>%n terlambat</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada tindak lanjut yang cocok dengan saringan ini.</source>
        <translation>No action fits this filter.</translation>
    </message>
    <message>
        <source>Tindak Lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Semua yang diperintahkan, dari rapat mana pun, sampai selesai.</source>
        <translation>Everything that was ordered, from any meeting, until it is done.</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Cari tindak lanjut</source>
        <translation>Search follow-up</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Unfinished</translation>
    </message>
    <message>
        <source>Segera jatuh tempo</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Termasuk draf</source>
        <translation>Including drafts</translation>
    </message>
    <message>
        <source>Daftar tindak lanjut</source>
        <translation>List of follow-up</translation>
    </message>
    <message>
        <source>Tampilkan lebih banyak</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Lihat rapat</source>
        <translation>Show meeting</translation>
    </message>
    <message numerus="yes">
        <source>dalam %n hari kerja</source>
        <translation>
            <numerusform>within %n working day</numerusform>
            <numerusform>within %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Tindak lanjut muncul di sini setelah notula rapatnya ditetapkan.</source>
        <translation>Actions appear here once the minutes of their meeting are final.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message numerus="yes">
        <source>%n tindak lanjut</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n di antaranya hari ini</source>
        <translation>
            <numerusform>%n of them today</numerusform>
            <numerusform>%n of them today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n di antaranya besok</source>
        <translation>
            <numerusform>%n of them tomorrow</numerusform>
            <numerusform>%n of them tomorrow</numerusform>
        </translation>
    </message>
    <message>
        <source>semua tepat waktu</source>
        <translation>all on time</translation>
    </message>
    <message numerus="yes">
        <source>tertua %n hari kerja</source>
        <translation>
            <numerusform>oldest %n working day</numerusform>
            <numerusform>oldest %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>belum ada yang dimulai</source>
        <translation>none started yet</translation>
    </message>
    <message numerus="yes">
        <source>dari %n rapat</source>
        <translation>
            <numerusform>from %n meeting</numerusform>
            <numerusform>from %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua tindak lanjut sudah selesai.</source>
        <translation>All actions are done.</translation>
    </message>
    <message>
        <source>belum sehari kerja</source>
        <translation>less than a workday</translation>
    </message>
</context>
<context>
    <name>risalah::ui::AgendaList</name>
    <message>
        <source>Ketik acara…</source>
        <translation>Type an agenda item…</translation>
    </message>
    <message>
        <source>Ubah acara</source>
        <translation>Change agenda item</translation>
    </message>
    <message>
        <source>Tambah acara</source>
        <translation>Add agenda item</translation>
    </message>
    <message>
        <source>Hapus acara</source>
        <translation>Delete agenda item</translation>
    </message>
    <message>
        <source>Acara dihapus.</source>
        <translation>Agenda item deleted.</translation>
    </message>
    <message>
        <source>Pindah acara</source>
        <translation>Move agenda item</translation>
    </message>
    <message>
        <source>Tempel acara</source>
        <translation>Paste agenda items</translation>
    </message>
</context>
<context>
    <name>risalah::ui::AgendaTimes</name>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Rencana mulai</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Rencana selesai</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Hari acara</source>
        <translation>Day of the item</translation>
    </message>
    <message>
        <source>Rencana mulai acara</source>
        <translation>Planned start of the item</translation>
    </message>
    <message>
        <source>Rencana selesai acara</source>
        <translation>Planned end of the item</translation>
    </message>
    <message>
        <source>rencana %1</source>
        <translation>planned %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n menit lebih lama)</source>
        <translation>
            <numerusform>%1 (%n minute longer)</numerusform>
            <numerusform>%1 (%n minutes longer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n menit lebih singkat)</source>
        <translation>
            <numerusform>%1 (%n minute shorter)</numerusform>
            <numerusform>%1 (%n minutes shorter)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ubah rencana acara</source>
        <translation>Change plan of item</translation>
    </message>
    <message>
        <source>Ubah jam acara</source>
        <translation>Change times of item</translation>
    </message>
    <message>
        <source>Ubah hari acara</source>
        <translation>Change day of item</translation>
    </message>
    <message>
        <source>Acara dimulai</source>
        <translation>Item started</translation>
    </message>
    <message>
        <source>Acara selesai</source>
        <translation>Item ended</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Acara mulai sekarang</source>
        <translation>The item begins now</translation>
    </message>
    <message>
        <source>Acara selesai sekarang</source>
        <translation>The item ends now</translation>
    </message>
    <message>
        <source>Mulai sebenarnya</source>
        <translation>Actual start</translation>
    </message>
    <message>
        <source>Selesai sebenarnya</source>
        <translation>Actual end</translation>
    </message>
    <message>
        <source>Mulai acara sebenarnya</source>
        <translation>Actual start of the item</translation>
    </message>
    <message>
        <source>Selesai acara sebenarnya</source>
        <translation>Actual end of the item</translation>
    </message>
    <message>
        <source>berjalan %1</source>
        <translation>ran %1</translation>
    </message>
</context>
<context>
    <name>risalah::ui::AttendanceModel</name>
    <message>
        <source>Tanpa kelompok</source>
        <translation>Without group</translation>
    </message>
    <message>
        <source>datang %1</source>
        <translation>arrived %1</translation>
    </message>
    <message>
        <source>daring</source>
        <translation>online</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>pulang %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>Ketik jabatan atau instansi…</source>
        <translation>Type an office or position…</translation>
    </message>
</context>
<context>
    <name>risalah::ui::AttendancePage</name>
    <message>
        <source>Semua hadir</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Tambah undangan</source>
        <translation>Add invitee</translation>
    </message>
    <message>
        <source>Di sini tercatat siapa yang diundang dan siapa yang hadir.</source>
        <translation>Who is invited and who came is recorded here.</translation>
    </message>
    <message>
        <source>Tambah undangan pertama</source>
        <translation>Add the first invitee</translation>
    </message>
    <message>
        <source>Daftar undangan</source>
        <translation>List of invitees</translation>
    </message>
    <message>
        <source>Hapus undangan</source>
        <translation>Delete invitee</translation>
    </message>
    <message>
        <source>Satu undangan</source>
        <translation>One invitee</translation>
    </message>
    <message>
        <source>Tempel daftar undangan</source>
        <translation>Paste list of invitees</translation>
    </message>
    <message>
        <source>Tambah kelompok undangan</source>
        <translation>Add group of invitees</translation>
    </message>
    <message>
        <source>Isi kehadiran</source>
        <translation>Fill in attendance</translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Keterwakilan instansi</source>
        <translation>Representation of offices</translation>
    </message>
    <message>
        <source>Kuorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Kuorum dalam persen</source>
        <translation>Quorum in percent</translation>
    </message>
    <message>
        <source>tanpa kuorum</source>
        <translation>no quorum</translation>
    </message>
    <message>
        <source>Pilih kelompok undangan</source>
        <translation>Choose groups of seats</translation>
    </message>
    <message>
        <source>Dari kelompok</source>
        <translation>From groups</translation>
    </message>
    <message>
        <source>Urutkan menurut jabatan</source>
        <translation>Sort by rank</translation>
    </message>
    <message>
        <source>Lembar kosong untuk ditandatangani</source>
        <translation>Blank sheet to sign</translation>
    </message>
    <message>
        <source>Daftar hadir terisi</source>
        <translation>Filled attendance list</translation>
    </message>
    <message>
        <source>Ubah kuorum</source>
        <translation>Change quorum</translation>
    </message>
    <message>
        <source>Kuorum kurang %1</source>
        <translation>%1 short of quorum</translation>
    </message>
    <message>
        <source>Kuorum tercapai</source>
        <translation>Quorum reached</translation>
    </message>
    <message numerus="yes">
        <source>%n dipilih</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Urutkan undangan</source>
        <translation>Sort seats</translation>
    </message>
    <message>
        <source>Pindah undangan</source>
        <translation>Move seat</translation>
    </message>
    <message numerus="yes">
        <source>%n undangan dihapus.</source>
        <translation>
            <numerusform>%n seat deleted.</numerusform>
            <numerusform>%n seats deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Catat kedatangan</source>
        <translation>Record arrival</translation>
    </message>
    <message>
        <source>Catat kepulangan</source>
        <translation>Record departure</translation>
    </message>
    <message>
        <source>H hadir · W diwakili · I izin · S sakit · D dinas luar · T tanpa keterangan · K kosong · J datang · P pulang · Shift+↓ pilih beberapa</source>
        <translation>H present · W represented · I excused · S sick · D on duty · T absent · K clear · J arrives · P leaves · Shift+↓ selects several</translation>
    </message>
    <message numerus="yes">
        <source>%n undangan sudah tercatat datang; jamnya tetap.</source>
        <translation>
            <numerusform>%n seat is noted to have come already; its time stays.</numerusform>
            <numerusform>%n seats are noted to have come already; their times stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undangan sudah tercatat pulang; jamnya tetap.</source>
        <translation>
            <numerusform>%n seat is noted to have left already; its time stays.</numerusform>
            <numerusform>%n seats are noted to have left already; their times stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sudah tercatat datang pukul %2.</source>
        <translation>%1 is noted to have come at %2 already.</translation>
    </message>
    <message>
        <source>%1 sudah tercatat pulang pukul %2.</source>
        <translation>%1 is noted to have left at %2 already.</translation>
    </message>
    <message numerus="yes">
        <source>Jam datang %n undangan diganti menjadi %1.</source>
        <translation>
            <numerusform>Arrival of %n seat changed to %1.</numerusform>
            <numerusform>Arrival of %n seats changed to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jam pulang %n undangan diganti menjadi %1.</source>
        <translation>
            <numerusform>Departure of %n seat changed to %1.</numerusform>
            <numerusform>Departure of %n seats changed to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jam datang %1 diganti: %2 menjadi %3.</source>
        <translation>Arrival of %1 changed: %2 to %3.</translation>
    </message>
    <message>
        <source>Jam pulang %1 diganti: %2 menjadi %3.</source>
        <translation>Departure of %1 changed: %2 to %3.</translation>
    </message>
    <message>
        <source>Ganti menjadi %1</source>
        <translation>Change to %1</translation>
    </message>
    <message>
        <source>Ganti jam datang</source>
        <translation>Change the time of arrival</translation>
    </message>
    <message>
        <source>Ganti jam pulang</source>
        <translation>Change the time of departure</translation>
    </message>
    <message>
        <source>Atur kuorum</source>
        <translation>Set the quorum</translation>
    </message>
    <message>
        <source>Yang belum hadir menjadi hadir.</source>
        <translation>Those not present yet are now present.</translation>
    </message>
    <message>
        <source>Kehadirannya menjadi hadir.</source>
        <translation>Attendance is now present.</translation>
    </message>
    <message>
        <source>Tekan %1 sekali lagi untuk mengganti jamnya.</source>
        <translation>Press %1 once more to change the time.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::CaptureProposal</name>
    <message>
        <source>Masukkan</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Tempel sebagai satu butir</source>
        <translation>Paste as one point</translation>
    </message>
    <message>
        <source>Usulan butir dari teks yang ditempel</source>
        <translation>Proposed points from the pasted text</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Usulan: %1 butir, %2 keputusan, %3 tindak lanjut</source>
        <translation>Proposal: %1 points, %2 resolutions, %3 actions</translation>
    </message>
    <message numerus="yes">
        <source>%n baris tidak dipakai.</source>
        <translation>
            <numerusform>%n line not used.</numerusform>
            <numerusform>%n lines not used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risalah::ui::ChangeCard</name>
    <message>
        <source>Pakai keduanya</source>
        <translation>Use both</translation>
    </message>
    <message>
        <source>hanya ada di satu sisi</source>
        <translation>only on one side</translation>
    </message>
</context>
<context>
    <name>risalah::ui::CommandPalette</name>
    <message>
        <source>Cari atau jalankan</source>
        <translation>Search or run</translation>
    </message>
    <message>
        <source>Cari rapat, keputusan, orang, atau perintah…</source>
        <translation>Search meetings, resolutions, people or commands…</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “%1”.</source>
        <translation>Nothing fits “%1”.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::ComparePanel</name>
    <message>
        <source>Terapkan gabungan</source>
        <translation>Apply merge</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Perbedaan</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Tidak ada perbedaan.</source>
        <translation>No differences.</translation>
    </message>
    <message numerus="yes">
        <source>%n perbedaan</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Kedua salinan sama.</source>
        <translation>Both copies are the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n perbedaan, %1 belum dipilih</source>
        <translation>
            <numerusform>%n difference, %1 not chosen yet</numerusform>
            <numerusform>%n differences, %1 not chosen yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perbedaan, semua sudah dipilih</source>
        <translation>
            <numerusform>%n difference, all chosen</numerusform>
            <numerusform>%n differences, all chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risalah::ui::CountCard</name>
    <message>
        <source>%1: %2</source>
        <comment>card: title and figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>risalah::ui::DateField</name>
    <message>
        <source>hari/bulan/tahun</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Pilih dari kalender (Alt+↓)</source>
        <translation>Choose from the calendar (Alt+↓)</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Tanggal ini wajib diisi; tulis misalnya 15/7/2025.</source>
        <translation>This date is needed; write for instance 15/7/2025.</translation>
    </message>
    <message>
        <source>Tanggal %1 tidak ada %2; tulis misalnya 15/7/2025.</source>
        <translation>The date %1 does not exist %2; write for instance 15/7/2025.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::DirectoryEditor</name>
    <message>
        <source>Ubah data</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>“%1” dihapus dari direktori.</source>
        <translation>“%1” was deleted from the directory.</translation>
    </message>
    <message>
        <source>Hari libur %1 dihapus.</source>
        <translation>The holiday %1 was deleted.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::DirectoryPage</name>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Perangkat daerah</source>
        <translation>Government office</translation>
    </message>
    <message>
        <source>Hari libur kantor</source>
        <translation>Office holidays</translation>
    </message>
    <message>
        <source>Tambah orang</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Tambah perangkat daerah</source>
        <translation>Add government office</translation>
    </message>
    <message>
        <source>Tambah hari libur</source>
        <translation>Add holiday</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation>Nothing fits.</translation>
    </message>
    <message>
        <source>Pejabat dan peserta yang sering hadir disimpan di sini, lalu diisi otomatis saat rapat.</source>
        <translation>Officials and frequent attendees are kept here and filled in by themselves during a meeting.</translation>
    </message>
    <message>
        <source>Perangkat daerah dan instansi yang diundang atau diberi tugas disimpan di sini.</source>
        <translation>Government offices and institutions that are invited or given tasks are kept here.</translation>
    </message>
    <message>
        <source>Hari libur setempat yang tidak dihitung sebagai hari kerja dicatat di sini.</source>
        <translation>Local holidays that do not count as working days are recorded here.</translation>
    </message>
    <message>
        <source>Direktori</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Orang, jabatan, perangkat daerah, dan hari libur kantor.</source>
        <translation>People, positions, offices and the office&apos;s own holidays.</translation>
    </message>
    <message>
        <source>Bagian direktori</source>
        <translation>Section of the directory</translation>
    </message>
    <message>
        <source>Cari dalam direktori</source>
        <translation>Search the directory</translation>
    </message>
    <message>
        <source>Cari nama, jabatan, atau instansi</source>
        <translation>Search name, position or office</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Tampilkan lebih banyak</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Nama lengkap dengan gelar</source>
        <translation>Full name with titles</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Identitas</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Jenis identitas</source>
        <translation>Kind of identity</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nomor identitas</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Golongan ruang</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Kewenangan</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Kewenangan jabatan</source>
        <translation>Authority of the position</translation>
    </message>
    <message>
        <source>Nama jabatan</source>
        <translation>Name of the position</translation>
    </message>
    <message>
        <source>Perangkat daerah atau instansi</source>
        <translation>Government office or institution</translation>
    </message>
    <message>
        <source>Nama perangkat daerah atau instansi</source>
        <translation>Name of the government office or institution</translation>
    </message>
    <message>
        <source>Nama perangkat daerah</source>
        <translation>Name of the government office</translation>
    </message>
    <message>
        <source>Nama singkat, dipakai setelah @</source>
        <translation>Short name, used after @</translation>
    </message>
    <message>
        <source>Nama singkat</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Urutan dalam daftar</source>
        <translation>Order in lists</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Kursi, satu per baris; instansi setelah titik koma</source>
        <translation>Seats, one per line; institution after a semicolon</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal libur</source>
        <translation>Date of the holiday</translation>
    </message>
    <message>
        <source>mis. 27/8/2025</source>
        <translation>e.g. 27/8/2025</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama hari libur</source>
        <translation>Name of the holiday</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Kalimat</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Kalimat baku</source>
        <translation>Standard phrases</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ambil dari berkas CSV atau XLSX, atau tempel langsung dari lembar kerja. Baris pertama berisi judul kolom: Nama, NIP, Pangkat, Golongan, Jabatan, Unit kerja, Kategori, Telepon, Urutan.</source>
        <translation>Take from a CSV or XLSX file, or paste straight from a sheet. The first row holds the column titles: Nama, NIP, Pangkat, Golongan, Jabatan, Unit kerja, Kategori, Telepon, Urutan.</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Ambil</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Pratinjau lembar</source>
        <translation>Preview of the sheet</translation>
    </message>
    <message>
        <source>Tambah kalimat</source>
        <translation>Add phrase</translation>
    </message>
    <message>
        <source>Kalimat yang sering ditulis disimpan di sini, lalu ditawarkan saat mengetik butir.</source>
        <translation>Sentences written often are kept here and offered while a point is typed.</translation>
    </message>
    <message>
        <source>Ambil dari lembar kerja…</source>
        <translation>Take from a spreadsheet…</translation>
    </message>
    <message>
        <source>Nama kelompok</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Kursi dalam kelompok</source>
        <translation>Seats in the group</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Kelompok undangan</source>
        <translation>Groups of seats</translation>
    </message>
    <message>
        <source>Tambah kelompok</source>
        <translation>Add group</translation>
    </message>
    <message numerus="yes">
        <source>%n orang</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perangkat daerah</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kelompok</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hari libur</source>
        <translation>
            <numerusform>%n holiday</numerusform>
            <numerusform>%n holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kalimat</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message>
        <source>Kelompok undangan seperti Forkopimda atau semua camat dibuat sekali, dipakai berulang.</source>
        <translation>Invitation groups such as Forkopimda or all subdistrict heads are made once and used again and again.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::DiscussionPage</name>
    <message>
        <source>Pembahasan</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>butir baru</source>
        <translation>new point</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>anak butir</source>
        <translation>sub-point</translation>
    </message>
    <message>
        <source>Pembicara</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Nama atau jabatan</source>
        <translation>Name or position</translation>
    </message>
    <message>
        <source>Butir pembahasan</source>
        <translation>Discussion point</translation>
    </message>
    <message>
        <source>%1 butir · %2 keputusan · %3 tindak lanjut</source>
        <translation>%1 points · %2 resolutions · %3 actions</translation>
    </message>
    <message>
        <source>Ketik butir</source>
        <translation>Type a point</translation>
    </message>
    <message>
        <source>Pecah butir</source>
        <translation>Split point</translation>
    </message>
    <message>
        <source>Jadikan anak butir</source>
        <translation>Make sub-point</translation>
    </message>
    <message>
        <source>Naikkan butir</source>
        <translation>Raise point</translation>
    </message>
    <message>
        <source>Pindah butir</source>
        <translation>Move point</translation>
    </message>
    <message>
        <source>Hapus pembicara</source>
        <translation>Delete speaker</translation>
    </message>
    <message>
        <source>Gabung butir</source>
        <translation>Join points</translation>
    </message>
    <message>
        <source>Jadikan keputusan</source>
        <translation>Make resolution</translation>
    </message>
    <message>
        <source>Jadikan tindak lanjut</source>
        <translation>Make action</translation>
    </message>
    <message>
        <source>Hapus butir</source>
        <translation>Delete point</translation>
    </message>
    <message>
        <source>Butir dihapus.</source>
        <translation>Point deleted.</translation>
    </message>
    <message>
        <source>Tempel butir</source>
        <translation>Paste points</translation>
    </message>
    <message>
        <source>Ubah pembicara</source>
        <translation>Change speaker</translation>
    </message>
    <message>
        <source>Butir dihapus beserta semua yang bergantung padanya.</source>
        <translation>Point deleted with everything that hung on it.</translation>
    </message>
    <message>
        <source>Baca tanda pada butir</source>
        <translation>Read the marks in points</translation>
    </message>
</context>
<context>
    <name>risalah::ui::FindBar</name>
    <message>
        <source>Kata utuh</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Ganti semua</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Cari dalam rapat ini</source>
        <translation>Find in this meeting</translation>
    </message>
    <message>
        <source>Ganti dengan</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Temuan sebelumnya (Shift+Enter)</source>
        <translation>Previous match (Shift+Enter)</translation>
    </message>
    <message>
        <source>Temuan sebelumnya</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Temuan berikutnya (Enter)</source>
        <translation>Next match (Enter)</translation>
    </message>
    <message>
        <source>Temuan berikutnya</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Tutup (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Tutup pencarian</source>
        <translation>Close search</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n temuan</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>Ganti kata</source>
        <translation>Replace word</translation>
    </message>
    <message numerus="yes">
        <source>%n temuan diganti.</source>
        <translation>
            <numerusform>%n match replaced.</numerusform>
            <numerusform>%n matches replaced.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bedakan huruf besar/kecil</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>risalah::ui::FindingsPage</name>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diperbaiki. Notula siap ditandatangani.</source>
        <translation>Nothing needs mending. The minutes are ready to sign.</translation>
    </message>
    <message>
        <source>Temuan pemeriksaan</source>
        <translation>Findings of the check</translation>
    </message>
    <message>
        <source>Harus beres sebelum ditetapkan</source>
        <translation>Must be settled before finalising</translation>
    </message>
    <message>
        <source>Sebaiknya dilihat</source>
        <translation>Worth a look</translation>
    </message>
    <message>
        <source>Buka isian</source>
        <translation>Open the entry</translation>
    </message>
    <message>
        <source>%1 harus beres, %2 sebaiknya dilihat</source>
        <translation>%1 must be settled, %2 worth a look</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Perbaiki temuan</source>
        <translation>Fix finding</translation>
    </message>
    <message>
        <source>Sudah diperbaiki: %1</source>
        <translation>Fixed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sebaiknya dilihat</source>
        <translation>
            <numerusform>%n worth a look</numerusform>
            <numerusform>%n worth a look</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka pengaturan notula</source>
        <translation>Open the minutes settings</translation>
    </message>
    <message>
        <source>Buka buku nomor</source>
        <translation>Open the book of numbers</translation>
    </message>
</context>
<context>
    <name>risalah::ui::FittedText</name>
    <message numerus="yes">
        <source>%n lagi di atas</source>
        <translation>
            <numerusform>%n more above</numerusform>
            <numerusform>%n more above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lagi di bawah</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risalah::ui::FollowUpPage</name>
    <message>
        <source>Keputusan</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Tambah keputusan</source>
        <translation>Add resolution</translation>
    </message>
    <message>
        <source>Keputusan rapat, masing-masing dari satu butir. Di Pembahasan: Ctrl+Shift+K.</source>
        <translation>The resolutions of the meeting, each from one point. In Discussion: Ctrl+Shift+K.</translation>
    </message>
    <message>
        <source>Isi keputusan</source>
        <translation>Text of the resolution</translation>
    </message>
    <message>
        <source>Dari butir</source>
        <translation>From point</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Tambah tindak lanjut</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Siapa mengerjakan apa, paling lambat kapan. Di Pembahasan: Ctrl+Shift+T.</source>
        <translation>Who does what, and by when. In Discussion: Ctrl+Shift+T.</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Pisahkan dengan titik koma</source>
        <translation>Separate with semicolons</translation>
    </message>
    <message>
        <source>5 hari kerja, 22/7</source>
        <translation>5 hari kerja, 22/7</translation>
    </message>
    <message>
        <source>Tampilkan keputusan</source>
        <translation>Show resolutions</translation>
    </message>
    <message>
        <source>Tampilkan tindak lanjut</source>
        <translation>Show actions</translation>
    </message>
    <message>
        <source>Dari keputusan</source>
        <translation>From resolution</translation>
    </message>
    <message>
        <source>Buka isian</source>
        <translation>Open the entry</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Keadaan per instansi: klik namanya di daftar.</source>
        <translation>State of one office: click its name in the list.</translation>
    </message>
    <message>
        <source>Kembali ke daftar</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>risalah::ui::GatewayTrial</name>
    <message>
        <source>Kata sandi akun kantor</source>
        <translation>Password of the office&apos;s account</translation>
    </message>
    <message>
        <source>Disimpan pada penyimpan kata sandi komputer ini, tidak di dalam register.</source>
        <translation>Kept in this computer&apos;s keychain, not in the register.</translation>
    </message>
    <message>
        <source>Kata sandi akun %1</source>
        <translation>Password of account %1</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Kata sandi akun kantor tersimpan.</source>
        <translation>The office account&apos;s password is saved.</translation>
    </message>
    <message>
        <source>Tandatangani halaman uji</source>
        <translation>Sign test page</translation>
    </message>
    <message>
        <source>Halaman uji ditandatangani sungguhan oleh layanan BSrE, agar letak tandanya terlihat. Halaman itu tidak memuat naskah apa pun.</source>
        <translation>The test page is really signed by the BSrE service, to show where the mark lands. It holds no paper at all.</translation>
    </message>
    <message>
        <source>Frasa sandi BSrE</source>
        <translation>BSrE passphrase</translation>
    </message>
    <message>
        <source>Tandatangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Halaman uji letak tanda.pdf</source>
        <translation>Test page of the mark.pdf</translation>
    </message>
    <message>
        <source>Halaman uji tersimpan.</source>
        <translation>Test page saved.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::GroupPicker</name>
    <message>
        <source>Siapa yang diundang? Centang beberapa kelompok sekaligus.</source>
        <translation>Who is invited? Tick several groups at once.</translation>
    </message>
    <message>
        <source>Kelompok undangan</source>
        <translation>Groups of seats</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tambahkan undangan</source>
        <translation>Add seats</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n undangan</source>
        <translation>
            <numerusform>%1 · %n seat</numerusform>
            <numerusform>%1 · %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tambahkan %n undangan</source>
        <translation>
            <numerusform>Add %n seat</numerusform>
            <numerusform>Add %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risalah::ui::HelpPage</name>
    <message>
        <source>Semua pintasan</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>Topik bantuan</source>
        <translation>Help topics</translation>
    </message>
    <message>
        <source>Tentang Risalah</source>
        <translation>About Risalah</translation>
    </message>
    <message>
        <source>Isi bantuan</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Singkat, per halaman. F1 membuka topik halaman yang sedang tampil.</source>
        <translation>Short, page by page. F1 opens the topic of the page shown.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::HistoryPanel</name>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Versi sebelumnya</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sedang dibaca dari register.</source>
        <translation>Being read from the register.</translation>
    </message>
    <message>
        <source>Belum ada versi sebelumnya: teks ini masih seperti ketika pertama ditulis.</source>
        <translation>No earlier versions: this text is as it was first written.</translation>
    </message>
    <message>
        <source>Keputusan: %1</source>
        <translation>Resolution: %1</translation>
    </message>
    <message>
        <source>Tindak lanjut: %1</source>
        <translation>Action: %1</translation>
    </message>
    <message>
        <source>Pulihkan teks ini</source>
        <translation>Restore this text</translation>
    </message>
    <message>
        <source>Perbandingan</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Dahulu</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Pulihkan ke rapat</source>
        <translation>Restore to meeting</translation>
    </message>
    <message>
        <source>Pulihkan teks</source>
        <translation>Restore text</translation>
    </message>
    <message>
        <source>Pulihkan dari keranjang</source>
        <translation>Restore from wastebasket</translation>
    </message>
    <message>
        <source>Sudah dipulihkan.</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Keranjang sampah rapat ini</source>
        <translation>This meeting&apos;s wastebasket</translation>
    </message>
    <message>
        <source>Keranjang sampah rapat ini kosong.</source>
        <translation>This meeting&apos;s wastebasket is empty.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::HomePage</name>
    <message>
        <source>Rapat hari ini dan berikutnya</source>
        <translation>Meetings today and next</translation>
    </message>
    <message>
        <source>Belum ada rapat yang dijadwalkan.</source>
        <translation>No meeting is scheduled yet.</translation>
    </message>
    <message>
        <source>Notula menunggu diselesaikan</source>
        <translation>Minutes waiting to be completed</translation>
    </message>
    <message>
        <source>Tindak lanjut terlambat</source>
        <translation>Late actions</translation>
    </message>
    <message>
        <source>Tidak ada yang lewat tenggat.</source>
        <translation>Nothing is past its due date.</translation>
    </message>
    <message>
        <source>Jatuh tempo dalam tujuh hari</source>
        <translation>Due within seven days</translation>
    </message>
    <message>
        <source>Tidak ada tenggat dalam tujuh hari ke depan.</source>
        <translation>No due dates in the next seven days.</translation>
    </message>
    <message>
        <source>Register ini masih kosong. Mulailah dengan rapat pertama, atau lihat dulu contohnya.</source>
        <translation>This register is still empty. Begin with the first meeting, or look at the sample first.</translation>
    </message>
    <message>
        <source>Mulai rakor pertama</source>
        <translation>Start the first meeting</translation>
    </message>
    <message>
        <source>Coba dengan contoh rakor</source>
        <translation>Try with a sample meeting</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Semua notula sudah ditetapkan.</source>
        <translation>All minutes are final.</translation>
    </message>
    <message>
        <source>Notula menunggu tanda tangan</source>
        <translation>Minutes waiting for signatures</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu tanda tangan.</source>
        <translation>Nothing waits for a signature.</translation>
    </message>
    <message numerus="yes">
        <source>%n terlambat</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risalah::ui::InvitationPage</name>
    <message>
        <source>Rapat</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Judul rapat</source>
        <translation>Title of the meeting</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Rangkaian rapat</source>
        <translation>Series of meetings</translation>
    </message>
    <message>
        <source>Kosong bila berdiri sendiri</source>
        <translation>Empty when it stands alone</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>Until date</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>9 menjadi 09.00</source>
        <translation>9 becomes 09.00</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>s.d. selesai</source>
        <translation>until finished</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tautan daring</source>
        <translation>Online link</translation>
    </message>
    <message>
        <source>Kosong bila rapat tatap muka</source>
        <translation>Empty for a meeting in person</translation>
    </message>
    <message>
        <source>Surat undangan</source>
        <translation>Invitation letter</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Letter date</translation>
    </message>
    <message>
        <source>Acara</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Daftar acara</source>
        <translation>Agenda list</translation>
    </message>
    <message>
        <source>Pimpinan Sidang/Rapat</source>
        <translation>Chair of the meeting</translation>
    </message>
    <message>
        <source>Pembukaan dan penutup</source>
        <translation>Opening and closing</translation>
    </message>
    <message>
        <source>Kata pembukaan</source>
        <translation>Opening words</translation>
    </message>
    <message>
        <source>Penutup</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Penanda tangan notula</source>
        <translation>Signatories of the minutes</translation>
    </message>
    <message>
        <source>Ubah judul</source>
        <translation>Change title</translation>
    </message>
    <message>
        <source>Ubah jenis rapat</source>
        <translation>Change kind of meeting</translation>
    </message>
    <message>
        <source>Ubah rangkaian</source>
        <translation>Change series</translation>
    </message>
    <message>
        <source>Ubah tempat</source>
        <translation>Change place</translation>
    </message>
    <message>
        <source>Ubah tautan daring</source>
        <translation>Change online link</translation>
    </message>
    <message>
        <source>Ubah nomor surat</source>
        <translation>Change letter number</translation>
    </message>
    <message>
        <source>Ubah kata pembukaan</source>
        <translation>Change opening words</translation>
    </message>
    <message>
        <source>Ubah penutup</source>
        <translation>Change closing</translation>
    </message>
    <message>
        <source>Ubah tanggal akhir</source>
        <translation>Change last date</translation>
    </message>
    <message>
        <source>Ubah tanggal surat</source>
        <translation>Change letter date</translation>
    </message>
    <message>
        <source>Ubah jam mulai</source>
        <translation>Change start time</translation>
    </message>
    <message>
        <source>Ubah jam selesai</source>
        <translation>Change end time</translation>
    </message>
    <message>
        <source>Ubah tanggal</source>
        <translation>Change date</translation>
    </message>
    <message>
        <source>Ketua</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Ubah ketua</source>
        <translation>Change chair</translation>
    </message>
    <message>
        <source>Sekretaris</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Ubah sekretaris</source>
        <translation>Change secretary</translation>
    </message>
    <message>
        <source>Pencatat</source>
        <translation>Note-taker</translation>
    </message>
    <message>
        <source>Ubah pencatat</source>
        <translation>Change note-taker</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Alasan ditunda atau dibatalkan</source>
        <translation>Reason for postponing or cancelling</translation>
    </message>
    <message>
        <source>Tambah acara tetap</source>
        <translation>Add standing items</translation>
    </message>
    <message>
        <source>Salin dari rapat terakhir rangkaian ini</source>
        <translation>Copy from the last meeting of this series</translation>
    </message>
    <message>
        <source>Ubah keadaan rapat</source>
        <translation>Change state of meeting</translation>
    </message>
    <message>
        <source>Ubah alasan</source>
        <translation>Change reason</translation>
    </message>
    <message>
        <source>Ketik judul rapat…</source>
        <translation>Type the meeting’s title…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>acara baru</source>
        <translation>new item</translation>
    </message>
    <message>
        <source>Alt+↑/↓</source>
        <translation>Alt+↑/↓</translation>
    </message>
    <message>
        <source>pindah</source>
        <translation>move</translation>
    </message>
    <message>
        <source>buang baris kosong</source>
        <translation>drop the empty line</translation>
    </message>
</context>
<context>
    <name>risalah::ui::KeyChoiceEditor</name>
    <message>
        <source>Tandatangani dengan</source>
        <translation>Sign with</translation>
    </message>
    <message>
        <source>Berkas sertifikat</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Pustaka token</source>
        <translation>Token library</translation>
    </message>
    <message>
        <source>Nama token, kosong bila hanya satu</source>
        <translation>Token name, empty when there is only one</translation>
    </message>
    <message>
        <source>NIK penanda tangan</source>
        <translation>The signer&apos;s NIK</translation>
    </message>
    <message>
        <source>Pilih berkas sertifikat</source>
        <translation>Choose certificate file</translation>
    </message>
    <message>
        <source>Berkas sertifikat (*.p12 *.pfx)</source>
        <translation>Certificate files (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Pilih pustaka token</source>
        <translation>Choose token library</translation>
    </message>
    <message>
        <source>Pustaka token (*.so *.dll *.dylib)</source>
        <translation>Token libraries (*.so *.dll *.dylib)</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Pilih pustaka…</source>
        <translation>Choose library…</translation>
    </message>
</context>
<context>
    <name>risalah::ui::LongTermPanel</name>
    <message>
        <source>Bukti jangka panjang belum ada. Tanpa itu tanda tangan ini sulit dibuktikan setelah sertifikatnya habis masa berlaku.</source>
        <translation>Long-term proof is missing. Without it these signatures are hard to prove once their certificates have expired.</translation>
    </message>
    <message>
        <source>Tambahkan bukti jangka panjang</source>
        <translation>Add long-term proof</translation>
    </message>
    <message>
        <source>Meminta keterangan penerbit…</source>
        <translation>Asking the issuers…</translation>
    </message>
    <message>
        <source>Bukti jangka panjang sudah ditambahkan.</source>
        <translation>Long-term proof was added.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::MainWindow</name>
    <message>
        <source>Cari rapat, keputusan, orang…</source>
        <translation>Search meetings, resolutions, people…</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Register: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n terlambat</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Belum tersimpan: %1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>Tanda tangan belum tersimpan</source>
        <translation>Signature not saved yet</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Jangan tutup</source>
        <translation>Do not close</translation>
    </message>
    <message>
        <source>Tersimpan %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Belum tersimpan</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Risalah terhenti sebelum ditutup. Rapat ini dibuka lagi; isinya tersimpan sampai %1, perubahan terakhir: %2. Periksa kembali baris terakhir Anda.</source>
        <translation>Risalah stopped before it was closed. This meeting is opened again; it was saved until %1, the last change: %2. Please check your last line.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::MeetingSaver</name>
    <message>
        <source>Rapat ini diubah juga dari tempat lain; pilih dahulu isi yang dipakai.</source>
        <translation>This meeting was also changed elsewhere; first choose what is to be used.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::MeetingsPage</name>
    <message>
        <source>Semua keadaan</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Sedang diperbaiki</source>
        <translation>Being corrected</translation>
    </message>
    <message>
        <source>Keranjang sampah</source>
        <translation>Wastebasket</translation>
    </message>
    <message>
        <source>Keranjang sampah kosong.</source>
        <translation>The wastebasket is empty.</translation>
    </message>
    <message>
        <source>Tidak ada rapat yang cocok.</source>
        <translation>No meeting fits.</translation>
    </message>
    <message>
        <source>Rapat yang dicatat di register ini akan tersusun di sini.</source>
        <translation>Meetings recorded in this register line up here.</translation>
    </message>
    <message>
        <source>“%1” dibuang ke keranjang sampah.</source>
        <translation>“%1” was moved to the wastebasket.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Semua rapat dalam register ini, yang terbaru di atas.</source>
        <translation>All meetings in this register, the newest first.</translation>
    </message>
    <message>
        <source>Cari rapat</source>
        <translation>Search meetings</translation>
    </message>
    <message>
        <source>Waktu rapat</source>
        <translation>Time of the meeting</translation>
    </message>
    <message>
        <source>Keadaan rapat</source>
        <translation>State of the meeting</translation>
    </message>
    <message>
        <source>Daftar rapat</source>
        <translation>List of meetings</translation>
    </message>
    <message>
        <source>Tampilkan lebih banyak</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan</source>
        <translation>Waiting for signatures</translation>
    </message>
    <message>
        <source>Cari judul, butir, atau keputusan</source>
        <translation>Search titles, points, or resolutions</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message numerus="yes">
        <source>%n rapat</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risalah::ui::NoticeBar</name>
    <message>
        <source>Tutup pemberitahuan</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>risalah::ui::NumberReserving</name>
    <message>
        <source>Cadangkan nomor untuk rapat ini</source>
        <translation>Reserve a number for this meeting</translation>
    </message>
    <message>
        <source>%1 tahun %2</source>
        <comment>running number and year</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nomor %1 dicadangkan untuk rapat ini.</source>
        <translation>Number %1 is reserved for this meeting.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::NumbersPage</name>
    <message>
        <source>Buku nomor</source>
        <translation>Book of numbers</translation>
    </message>
    <message>
        <source>Nomor rapat dan keputusan per tahun: terbit, dicadangkan, atau dibatalkan.</source>
        <translation>Numbers of meetings and resolutions by year: issued, reserved, or void.</translation>
    </message>
    <message>
        <source>Deret nomor</source>
        <translation>Row of numbers</translation>
    </message>
    <message>
        <source>Tahun rapat</source>
        <translation>Year of the meetings</translation>
    </message>
    <message>
        <source>Tampilkan lebih banyak</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Cadangkan nomor</source>
        <translation>Reserve numbers</translation>
    </message>
    <message>
        <source>Sampai nomor</source>
        <translation>Up to number</translation>
    </message>
    <message>
        <source>Nomor terakhir yang dicadangkan</source>
        <translation>Last number to reserve</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Misalnya: notula lama</source>
        <translation>For example: old minutes</translation>
    </message>
    <message>
        <source>Cadangkan</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Batalkan nomor</source>
        <translation>Void a number</translation>
    </message>
    <message>
        <source>Misalnya: keliru</source>
        <translation>For example: a mistake</translation>
    </message>
    <message>
        <source>Cadangkan nomor mulai %1</source>
        <translation>Reserve numbers from %1</translation>
    </message>
    <message>
        <source>Nomor berikutnya: %1</source>
        <translation>Next number: %1</translation>
    </message>
    <message>
        <source>Belum ada nomor rapat tahun %1. Nomor terbit saat notula ditetapkan.</source>
        <translation>No meeting numbers of %1 yet. They are issued when minutes are made final.</translation>
    </message>
    <message>
        <source>Belum ada nomor keputusan tahun %1. Nomor terbit saat notula ditetapkan.</source>
        <translation>No resolution numbers of %1 yet. They are issued when minutes are made final.</translation>
    </message>
    <message>
        <source>Tuliskan alasannya dahulu.</source>
        <translation>Write the reason first.</translation>
    </message>
    <message>
        <source>Cadangkan nomor sampai %1 tahun %2</source>
        <translation>Reserve numbers up to %1 of %2</translation>
    </message>
    <message>
        <source>Nomor %1 dicadangkan.</source>
        <translation>Number %1 is reserved.</translation>
    </message>
    <message>
        <source>Nomor %1 sampai %2 dicadangkan.</source>
        <translation>Numbers %1 to %2 are reserved.</translation>
    </message>
    <message>
        <source>Batalkan nomor %1 tahun %2</source>
        <translation>Void number %1 of %2</translation>
    </message>
    <message>
        <source>Nomor %1 batal dan tidak dipakai lagi.</source>
        <translation>Number %1 is void and will not be used.</translation>
    </message>
    <message numerus="yes">
        <source>%n nomor</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>Batalkan nomor %1</source>
        <translation>Make number %1 void</translation>
    </message>
    <message>
        <source>Pilih nomornya</source>
        <translation>Choose the number</translation>
    </message>
</context>
<context>
    <name>risalah::ui::OfficeSettings</name>
    <message>
        <source>Lambang dihapus.</source>
        <translation>Coat of arms removed.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Contoh: %1</source>
        <translation>Example: %1</translation>
    </message>
    <message>
        <source>Pilih lambang</source>
        <translation>Choose coat of arms</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>risalah::ui::OfficerEditor</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kewenangan</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Identitas</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>IV/c</source>
        <translation>IV/c</translation>
    </message>
    <message>
        <source>NIP ini tidak lazim. Cocokkan dengan SK kepegawaian.</source>
        <translation>This NIP is unusual. Compare it with the appointment letter.</translation>
    </message>
    <message>
        <source>Definitif</source>
        <extracomment>The office is held by the person himself</extracomment>
        <translation>Definitive</translation>
    </message>
    <message>
        <source>Atas nama</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Wali Kota Pangkalpinang; Sekretaris Daerah</source>
        <translation>Mayor of Pangkalpinang; Regional Secretary</translation>
    </message>
    <message>
        <source>Wali Kota Pangkalpinang</source>
        <translation>Mayor of Pangkalpinang</translation>
    </message>
</context>
<context>
    <name>risalah::ui::OutlineView</name>
    <message>
        <source>Butir %1</source>
        <extracomment>Screen reader name of the text field over a row; %1 is its number</extracomment>
        <translation>Point %1</translation>
    </message>
</context>
<context>
    <name>risalah::ui::PackageExchange</name>
    <message>
        <source>Kirim paket rapat</source>
        <translation>Send meeting package</translation>
    </message>
    <message>
        <source>Paket Risalah (*.risalah)</source>
        <translation>Risalah packages (*.risalah)</translation>
    </message>
    <message>
        <source>Paket tersimpan: %1</source>
        <translation>Package saved: %1</translation>
    </message>
    <message>
        <source>Isi paket sama dengan rapat ini; tidak ada yang perlu digabungkan.</source>
        <translation>The package equals this meeting; there is nothing to merge.</translation>
    </message>
    <message>
        <source>Paket dari %1, %2. Pilih per bagian; tidak ada yang tertimpa diam-diam.</source>
        <translation>Package of %1, %2. Choose part by part; nothing is overwritten silently.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::PeopleImport</name>
    <message>
        <source>Lembar kerja (*.xlsx *.csv *.txt)</source>
        <translation>Sheets (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>papan klip</source>
        <translation>clipboard</translation>
    </message>
    <message numerus="yes">
        <source>%n baris dapat diambil</source>
        <translation>
            <numerusform>%n row can be taken over</numerusform>
            <numerusform>%n rows can be taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dilewati</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>kolom tak dikenal: %1</source>
        <translation>unknown columns: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ambil %n orang</source>
        <translation>
            <numerusform>Take over %n person</numerusform>
            <numerusform>Take over %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orang ditambahkan</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orang diperbarui</source>
        <translation>
            <numerusform>%n person updated</numerusform>
            <numerusform>%n people updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baris dilewati</source>
        <translation>
            <numerusform>%n row skipped</numerusform>
            <numerusform>%n rows skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>Ambil direktori dari lembar kerja</source>
        <translation>Take the directory from a spreadsheet</translation>
    </message>
    <message numerus="yes">
        <source>%n baris dalam lembar</source>
        <translation>
            <numerusform>%n row in the sheet</numerusform>
            <numerusform>%n rows in the sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risalah::ui::PointBox</name>
    <message>
        <source>angka %1</source>
        <comment>of a resolution</comment>
        <translation>no. %1</translation>
    </message>
</context>
<context>
    <name>risalah::ui::PresentationWindow</name>
    <message>
        <source>F11 layar penuh · Ctrl + dan Ctrl − ukuran huruf · Esc menutup</source>
        <translation>F11 full screen · Ctrl + and Ctrl − letter size · Esc close</translation>
    </message>
    <message>
        <source>Acara</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Pembahasan belum dimulai.</source>
        <translation>The discussion has not begun.</translation>
    </message>
    <message>
        <source>Sedang dibahas: %1</source>
        <translation>Being discussed: %1</translation>
    </message>
    <message>
        <source>Keputusan dan tindak lanjut</source>
        <translation>Resolutions and actions</translation>
    </message>
    <message>
        <source>Keputusan %1</source>
        <translation>Resolution %1</translation>
    </message>
    <message>
        <source>Belum ada.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>%1 – tayangan</source>
        <translation>%1 – presentation</translation>
    </message>
</context>
<context>
    <name>risalah::ui::PreviewPane</name>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Perkecil halaman</source>
        <translation>Smaller page</translation>
    </message>
    <message>
        <source>Perbesar halaman</source>
        <translation>Larger page</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Pratinjau halaman</source>
        <translation>Page preview</translation>
    </message>
    <message>
        <source>PDF tersimpan di %1</source>
        <translation>PDF saved in %1</translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>hal. %1/%2 · %3</source>
        <translation>p. %1/%2 · %3</translation>
    </message>
    <message>
        <source>Berkas PDF yang dibuat tidak dapat dibuka kembali.</source>
        <translation>The PDF that was made cannot be opened again.</translation>
    </message>
    <message>
        <source>Naskah belum terbuka; tunggu sebentar, lalu coba lagi.</source>
        <translation>The paper is not open yet; wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Naskah yang tampil sudah berganti; tidak ada yang dicetak atau disimpan.</source>
        <translation>Another paper is shown by now; nothing was printed or saved.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::ReadyPanel</name>
    <message>
        <source>F8 membuka hal berikutnya yang belum beres</source>
        <translation>F8 opens the next thing that is not settled</translation>
    </message>
    <message>
        <source>Siap ditandatangani</source>
        <translation>Ready to sign</translation>
    </message>
    <message numerus="yes">
        <source>Belum siap ditandatangani: %n hal lagi</source>
        <translation>
            <numerusform>Not ready to sign: %n thing left</numerusform>
            <numerusform>Not ready to sign: %n things left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Siap ditandatangani. %n hal sebaiknya dilihat:</source>
        <translation>
            <numerusform>Ready to sign. %n thing to look at:</numerusform>
            <numerusform>Ready to sign. %n things to look at:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risalah::ui::RegisterCommands</name>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>cadangan-%1-%2.risalah</source>
        <translation>backup-%1-%2.risalah</translation>
    </message>
    <message>
        <source>Simpan cadangan register</source>
        <translation>Save a backup of the register</translation>
    </message>
    <message>
        <source>Register Risalah (*.risalah)</source>
        <translation>Register of Risalah (*.risalah)</translation>
    </message>
    <message>
        <source>Cadangan tersimpan: %1</source>
        <translation>Backup saved: %1</translation>
    </message>
    <message>
        <source>Pilih PDF yang diverifikasi</source>
        <translation>Choose the PDF to verify</translation>
    </message>
    <message>
        <source>Berkas PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Terima paket rapat</source>
        <translation>Receive meeting package</translation>
    </message>
    <message>
        <source>Paket Risalah (*.risalah *.json)</source>
        <translation>Risalah packages (*.risalah *.json)</translation>
    </message>
</context>
<context>
    <name>risalah::ui::RegisterPage</name>
    <message>
        <source>Register Risalah (*.risalah *.register)</source>
        <translation>Register of Risalah (*.risalah *.register)</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Buka register</source>
        <translation>Open register</translation>
    </message>
    <message>
        <source>Buat register baru</source>
        <translation>Create a new register</translation>
    </message>
    <message>
        <source>rakor.risalah</source>
        <translation>rakor.risalah</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Satu register memuat seluruh rapat satu kantor.</source>
        <translation>One register holds all meetings of one office.</translation>
    </message>
    <message>
        <source>Berkas di komputer ini</source>
        <translation>File on this computer</translation>
    </message>
    <message>
        <source>Untuk satu komputer. Simpan di diska komputer ini, bukan di folder jaringan atau folder yang disinkronkan.</source>
        <translation>For one computer. Keep it on this computer&apos;s disk, not in a network folder or a synchronised folder.</translation>
    </message>
    <message>
        <source>Buka berkas…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Buat berkas baru…</source>
        <translation>Create file…</translation>
    </message>
    <message>
        <source>Pakai register saya</source>
        <translation>Use my register</translation>
    </message>
    <message>
        <source>Register bersama di PostgreSQL</source>
        <translation>Shared register in PostgreSQL</translation>
    </message>
    <message>
        <source>Untuk beberapa komputer. Kata sandi tidak ditulis di alamat; simpan di berkas kata sandi PostgreSQL akun ini.</source>
        <translation>For several computers. No password stands in the address; keep it in this account&apos;s PostgreSQL password file.</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>postgresql://nama@server/risalah</source>
        <translation>postgresql://name@server/risalah</translation>
    </message>
    <message>
        <source>Sambungkan</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Simpan kata sandi</source>
        <translation>Save password</translation>
    </message>
    <message>
        <source>Terakhir dibuka</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>Register yang terakhir dibuka</source>
        <translation>Registers opened last</translation>
    </message>
    <message>
        <source>Kata sandi register</source>
        <translation>Register password</translation>
    </message>
    <message>
        <source>Disimpan pada penyimpan kata sandi komputer ini dan dipakai setiap kali menyambung.</source>
        <translation>Kept in this computer&apos;s keychain and used at each connection.</translation>
    </message>
    <message>
        <source>Kata sandi PostgreSQL</source>
        <translation>PostgreSQL password</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Kata sandi register tersimpan.</source>
        <translation>The register&apos;s password is saved.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::ResolutionList</name>
    <message>
        <source>Ubah keputusan</source>
        <translation>Change resolution</translation>
    </message>
    <message>
        <source>Ubah butir keputusan</source>
        <translation>Change the resolution&apos;s point</translation>
    </message>
    <message numerus="yes">
        <source>%n tindak lanjut</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Tambah keputusan</source>
        <translation>Add resolution</translation>
    </message>
    <message>
        <source>Pindah keputusan</source>
        <translation>Move resolution</translation>
    </message>
    <message>
        <source>Hapus keputusan</source>
        <translation>Delete resolution</translation>
    </message>
    <message>
        <source>Keputusan dihapus.</source>
        <translation>Resolution deleted.</translation>
    </message>
    <message>
        <source>Ketik keputusan…</source>
        <translation>Type the resolution…</translation>
    </message>
</context>
<context>
    <name>risalah::ui::ResolutionsPage</name>
    <message>
        <source>Tidak ada keputusan yang cocok.</source>
        <translation>No resolution fits.</translation>
    </message>
    <message>
        <source>Keputusan %1</source>
        <translation>Resolution %1</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Semua yang diputuskan, dengan rapat asalnya.</source>
        <translation>Everything that was decided, with the meeting it came from.</translation>
    </message>
    <message>
        <source>Cari keputusan</source>
        <translation>Search resolutions</translation>
    </message>
    <message>
        <source>Cari isi keputusan</source>
        <translation>Search the text of resolutions</translation>
    </message>
    <message>
        <source>Waktu rapat</source>
        <translation>Time of the meeting</translation>
    </message>
    <message>
        <source>Termasuk draf</source>
        <translation>Including drafts</translation>
    </message>
    <message>
        <source>Daftar keputusan</source>
        <translation>List of resolutions</translation>
    </message>
    <message>
        <source>Tampilkan lebih banyak</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Lihat rapat</source>
        <translation>Show meeting</translation>
    </message>
    <message>
        <source>Keputusan bernomor muncul di sini setelah notula rapatnya ditetapkan.</source>
        <translation>Numbered resolutions appear here once the minutes of their meeting are final.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message numerus="yes">
        <source>%n keputusan</source>
        <translation>
            <numerusform>%n resolution</numerusform>
            <numerusform>%n resolutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risalah::ui::ReviewBar</name>
    <message>
        <source>Ajukan untuk ditelaah</source>
        <translation>Submit for review</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Nyatakan siap</source>
        <translation>Declare ready</translation>
    </message>
    <message>
        <source>Catatan untuk notulis, wajib bila dikembalikan</source>
        <translation>Note for the note-taker, required when returning</translation>
    </message>
    <message>
        <source>Catatan telaah</source>
        <translation>Review note</translation>
    </message>
    <message>
        <source>Telaah</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Catatan: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Telaah: %1</source>
        <translation>Review: %1</translation>
    </message>
</context>
<context>
    <name>risalah::ui::ScanList</name>
    <message>
        <source>Simpan pindaian…</source>
        <translation>Save scan…</translation>
    </message>
    <message>
        <source>Simpan pindaian tanda tangan %1</source>
        <translation>Save the scan of the signature of %1</translation>
    </message>
    <message>
        <source>Pindaian %1 %2.pdf</source>
        <translation>Scan %1 %2.pdf</translation>
    </message>
</context>
<context>
    <name>risalah::ui::SeatDetails</name>
    <message>
        <source>Undangan (jabatan)</source>
        <translation>Invited (position)</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Surat tugas</source>
        <translation>Letter of assignment</translation>
    </message>
    <message>
        <source>Datang pukul</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>pada pembahasan</source>
        <translation>during discussion of</translation>
    </message>
    <message>
        <source>Pulang pukul</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Datang pada pembahasan</source>
        <translation>Arrived during discussion of</translation>
    </message>
    <message>
        <source>Pulang pada pembahasan</source>
        <translation>Left during discussion of</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Hadir daring</source>
        <translation>Present online</translation>
    </message>
    <message>
        <source>Hapus undangan</source>
        <translation>Delete invitee</translation>
    </message>
    <message>
        <source>Ubah undangan</source>
        <translation>Change invitee</translation>
    </message>
    <message>
        <source>Ubah instansi</source>
        <translation>Change institution</translation>
    </message>
    <message>
        <source>Ubah kelompok</source>
        <translation>Change group</translation>
    </message>
    <message>
        <source>Ubah keterangan</source>
        <translation>Change remark</translation>
    </message>
    <message>
        <source>Ubah surat tugas</source>
        <translation>Change letter of assignment</translation>
    </message>
    <message>
        <source>Ubah jam datang</source>
        <translation>Change time of arrival</translation>
    </message>
    <message>
        <source>Ubah jam pulang</source>
        <translation>Change departure time</translation>
    </message>
    <message>
        <source>Ubah saat datang</source>
        <translation>Change point of arrival</translation>
    </message>
    <message>
        <source>Ubah saat pulang</source>
        <translation>Change point of departure</translation>
    </message>
    <message>
        <source>Ubah kehadiran daring</source>
        <translation>Change online attendance</translation>
    </message>
    <message>
        <source>Nama yang hadir</source>
        <translation>Name of who came</translation>
    </message>
    <message>
        <source>Ubah peserta</source>
        <translation>Change attendee</translation>
    </message>
    <message>
        <source>Tertulis dalam notula: %1</source>
        <translation>Written in the minutes: %1</translation>
    </message>
    <message>
        <source>Undangan, NIP, pangkat, surat tugas, jam datang dan pulang</source>
        <translation>Seat, NIP, rank, mandate, times of arrival and departure</translation>
    </message>
    <message>
        <source>Ketik jabatan atau instansi…</source>
        <translation>Type an office or position…</translation>
    </message>
    <message>
        <source>Isian lain</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>Kembali ke daftar</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>risalah::ui::SecretField</name>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>risalah::ui::SettingsPage</name>
    <message>
        <source>Hari libur “%1” dihapus.</source>
        <translation>The holiday “%1” was deleted.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Register utuh. %1 catatan perubahan dan %2 notula tetap diperiksa.</source>
        <translation>The register is sound. %1 change records and %2 frozen minutes were checked.</translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose backup</translation>
    </message>
    <message>
        <source>Register Risalah (*.risalah *.register)</source>
        <translation>Register of Risalah (*.risalah *.register)</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Pulihkan register dari cadangan?</source>
        <translation>Restore the register from a backup?</translation>
    </message>
    <message>
        <source>Register yang sekarang disisihkan dengan nama bertanggal di folder yang sama; tidak ada yang hilang.</source>
        <translation>The present register is set aside under a dated name in the same folder; nothing is lost.</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Register dipulihkan. Yang lama disimpan sebagai %1.</source>
        <translation>The register was restored. The old one is kept as %1.</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Nomor dan notula</source>
        <translation>Numbers and minutes</translation>
    </message>
    <message>
        <source>Kalender kerja</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>Register dan cadangan</source>
        <translation>Register and backup</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Section of the settings</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Kertas selalu putih, di tema mana pun.</source>
        <translation>Paper is always white, in any theme.</translation>
    </message>
    <message>
        <source>Mengikuti sistem</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Huruf</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Ctrl dan tanda tambah atau kurang melakukan hal yang sama di halaman mana pun.</source>
        <translation>Ctrl with plus or minus does the same on every page.</translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation>Letter size</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Naskah dinas selalu dalam bahasa Indonesia. Bahasa program berganti saat Risalah dibuka lagi.</source>
        <translation>Official papers are always in Indonesian. The language of the program changes when Risalah is opened again.</translation>
    </message>
    <message>
        <source>Bahasa program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Kop naskah dinas</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Dicetak tepat seperti tertulis di sini.</source>
        <translation>Printed exactly as written here.</translation>
    </message>
    <message>
        <source>Nama pemerintah daerah</source>
        <translation>Name of the regional government</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Pos-el</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Laman</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Tempat pada baris tanggal tanda tangan.</source>
        <translation>Place on the date line of the signature.</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Di belakang jam.</source>
        <translation>After the time.</translation>
    </message>
    <message>
        <source>Lambang</source>
        <translation>Coat of arms</translation>
    </message>
    <message>
        <source>Gambar PNG, JPEG, atau SVG. Dicetak di kiri kop.</source>
        <translation>A PNG, JPEG or SVG picture. Printed at the left of the letterhead.</translation>
    </message>
    <message>
        <source>Pilih gambar…</source>
        <translation>Choose picture…</translation>
    </message>
    <message>
        <source>Hapus lambang</source>
        <translation>Remove coat of arms</translation>
    </message>
    <message>
        <source>Pola nomor</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>Nomor diberikan saat notula ditetapkan, urut per tahun.</source>
        <translation>Numbers are given when the minutes are finalised, in order within the year.</translation>
    </message>
    <message>
        <source>Nomor rapat</source>
        <translation>Meeting number</translation>
    </message>
    <message>
        <source>Nomor keputusan</source>
        <translation>Resolution number</translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Mengisi {klasifikasi}.</source>
        <translation>Fills {klasifikasi}.</translation>
    </message>
    <message>
        <source>Kode unit</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Mengisi {unit}.</source>
        <translation>Fills {unit}.</translation>
    </message>
    <message>
        <source>Yang dapat dipakai: {urut}, {urut:3}, {klasifikasi}, {unit}, {jenis}, {bulan}, {bulan_romawi}, {tahun}.</source>
        <translation>Can be used: {urut}, {urut:3}, {klasifikasi}, {unit}, {jenis}, {bulan}, {bulan_romawi}, {tahun}.</translation>
    </message>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Acara tetap dan kuorum ini langsung terisi pada setiap rapat baru.</source>
        <translation>These standing items and this quorum go into every new meeting.</translation>
    </message>
    <message>
        <source>Acara tetap, satu baris satu acara</source>
        <translation>Standing items, one a line</translation>
    </message>
    <message>
        <source>Pembahasan tindak lanjut rapat lalu</source>
        <translation>Follow-up of the last meeting</translation>
    </message>
    <message>
        <source>Kuorum: bagian instansi yang harus terwakili</source>
        <translation>Quorum: share of offices to be represented</translation>
    </message>
    <message>
        <source>tanpa kuorum</source>
        <translation>no quorum</translation>
    </message>
    <message>
        <source>Bentuk notula</source>
        <translation>Form of the minutes</translation>
    </message>
    <message>
        <source>Berlaku bagi rapat baru dan draf; notula yang sudah ditetapkan tidak berubah.</source>
        <translation>For new meetings and drafts; finalised minutes do not change.</translation>
    </message>
    <message>
        <source>Tata letak</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Dipakai untuk tenggat “hari kerja”. Libur nasional dan cuti bersama 2024–2027 sudah termasuk.</source>
        <translation>Used for due dates in working days. National holidays and joint leave of 2024–2027 are included.</translation>
    </message>
    <message>
        <source>Sabtu adalah hari kerja (enam hari kerja)</source>
        <translation>Saturday is a working day (six-day week)</translation>
    </message>
    <message>
        <source>Cuti bersama dihitung sebagai hari kerja</source>
        <translation>Joint leave counts as working days</translation>
    </message>
    <message>
        <source>Hari libur kantor sendiri</source>
        <translation>The office&apos;s own holidays</translation>
    </message>
    <message>
        <source>Misalnya hari jadi daerah atau hari pemungutan suara setempat.</source>
        <translation>For example the anniversary of the region or a local polling day.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nama hari</source>
        <translation>Name of the day</translation>
    </message>
    <message>
        <source>Tambahkan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Hapus yang dipilih</source>
        <translation>Delete the selected one</translation>
    </message>
    <message>
        <source>Register ini</source>
        <translation>This register</translation>
    </message>
    <message>
        <source>Buka register lain…</source>
        <translation>Open another register…</translation>
    </message>
    <message>
        <source>Periksa register</source>
        <translation>Check register</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Salinan lengkap dalam satu berkas. Simpan di tempat lain, misalnya diska USB.</source>
        <translation>A complete copy in one file. Keep it elsewhere, for example on a USB disk.</translation>
    </message>
    <message>
        <source>Cadangkan sekarang…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Pulihkan dari cadangan…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Saya</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tanda tangan</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Pintasan</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Orang yang memakai akun komputer ini.</source>
        <translation>The person who uses this computer account.</translation>
    </message>
    <message>
        <source>Buku nomor</source>
        <translation>Book of numbers</translation>
    </message>
    <message>
        <source>Templat naskah</source>
        <translation>Paper templates</translation>
    </message>
    <message>
        <source>Rupa naskah dapat diubah: pilih folder kantor, templat bawaan disalin ke sana. Cara mengubahnya tertulis di BACA-DULU.md.</source>
        <translation>The look of the papers can be changed: choose a folder of the office, the built-in templates are copied there. BACA-DULU.md tells how to edit them.</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Pakai bawaan</source>
        <translation>Use the built-in ones</translation>
    </message>
    <message>
        <source>Belum ada hari libur kantor.</source>
        <translation>No holidays of the office yet.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::ShortcutPanel</name>
    <message>
        <source>Pintasan papan tik</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Pilih perintah, lalu tekan pintasan yang diinginkan. Langsung berlaku dan diingat di komputer ini.</source>
        <translation>Choose a command, then press the shortcut you want. It works at once and is remembered on this computer.</translation>
    </message>
    <message>
        <source>Kembalikan semua</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>Semua perintah memakai pintasan bawaan lagi</source>
        <translation>All commands use their default shortcuts again</translation>
    </message>
    <message>
        <source>Cari perintah</source>
        <translation>Find command</translation>
    </message>
    <message>
        <source>Perintah dan pintasannya</source>
        <translation>Commands and their shortcuts</translation>
    </message>
    <message>
        <source>Pintasan baru</source>
        <translation>New shortcut</translation>
    </message>
    <message>
        <source>Tanpa pintasan</source>
        <translation>No shortcut</translation>
    </message>
    <message>
        <source>Perintah ini memakai pintasan bawaan lagi</source>
        <translation>This command uses its default shortcut again</translation>
    </message>
    <message>
        <source>Pindahkan ke sini</source>
        <translation>Move it here</translation>
    </message>
    <message>
        <source>Perintah</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Pintasan</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>pilihan Anda</source>
        <translation>your choice</translation>
    </message>
    <message>
        <source>%1 dipakai untuk mengetik. Tambahkan Ctrl atau Alt, atau pilih tombol F.</source>
        <translation>%1 is used for typing. Add Ctrl or Alt, or choose a function key.</translation>
    </message>
    <message>
        <source>%1 dipakai di setiap isian teks. Pilih pintasan lain.</source>
        <translation>%1 is used in every text field. Choose another shortcut.</translation>
    </message>
    <message>
        <source>%1 sudah dipakai “%2”.</source>
        <translation>%1 is already used by “%2”.</translation>
    </message>
    <message>
        <source>Semua pintasan kembali seperti bawaan.</source>
        <translation>All shortcuts are back to their defaults.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Tidak ada perintah yang cocok</source>
        <translation>No command fits</translation>
    </message>
    <message>
        <source>Cari perintah atau pintasan</source>
        <translation>Find command or shortcut</translation>
    </message>
    <message>
        <source>Kembalikan bawaan</source>
        <translation>Restore default</translation>
    </message>
</context>
<context>
    <name>risalah::ui::SignatureForm</name>
    <message>
        <source>Tanpa kalimat kaki</source>
        <translation>No footer sentence</translation>
    </message>
    <message>
        <source>Pilih lambang kaki halaman</source>
        <translation>Choose logo of the page footer</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>risalah::ui::SignatureSlotsEditor</name>
    <message>
        <source>Tambah penanda tangan</source>
        <translation>Add signatory</translation>
    </message>
    <message>
        <source>Sebutan penanda tangan %1</source>
        <translation>Caption of signatory %1</translation>
    </message>
    <message>
        <source>Pimpinan Sidang/Rapat</source>
        <translation>Chair of the meeting</translation>
    </message>
    <message>
        <source>Penanda tangan %1</source>
        <translation>Signatory %1</translation>
    </message>
    <message>
        <source>Ketua</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Sekretaris</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Pencatat</source>
        <translation>Note-taker</translation>
    </message>
    <message>
        <source>Pejabat lain</source>
        <translation>Another official</translation>
    </message>
    <message>
        <source>Hapus penanda tangan</source>
        <translation>Delete signatory</translation>
    </message>
    <message>
        <source>Hapus penanda tangan %1</source>
        <translation>Delete signatory %1</translation>
    </message>
    <message>
        <source>Ubah penanda tangan</source>
        <translation>Change signatory</translation>
    </message>
    <message>
        <source>Nama pejabat</source>
        <translation>Name of the official</translation>
    </message>
    <message>
        <source>Penanda tangan dihapus.</source>
        <translation>Signatory deleted.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::SigningPage</name>
    <message>
        <source>Tetapkan notula</source>
        <translation>Finalise the minutes</translation>
    </message>
    <message>
        <source>Buka perubahan</source>
        <translation>Open a correction</translation>
    </message>
    <message>
        <source>Alasan perubahan</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>Edisi</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Belum ada edisi. Setiap penetapan menyimpan satu edisi yang tidak berubah lagi.</source>
        <translation>No edition yet. Each finalising stores an edition that never changes again.</translation>
    </message>
    <message>
        <source>Edisi notula</source>
        <translation>Editions of the minutes</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Cetak edisi, minta tanda tangan, lalu simpan pindaian PDF-nya di sini.</source>
        <translation>Print the edition, have it signed, then keep its scanned PDF here.</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Notula</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Perubahan ke-%1</source>
        <translation>Correction no. %1</translation>
    </message>
    <message>
        <source>ditetapkan %1, nomor %2</source>
        <translation>finalised %1, number %2</translation>
    </message>
    <message>
        <source>Notula sudah ditetapkan dan tidak berubah lagi. Kesalahan diperbaiki lewat perubahan, dengan alasan.</source>
        <translation>The minutes are final and do not change any more. Mistakes are mended by a correction, with a reason.</translation>
    </message>
    <message numerus="yes">
        <source>%n hal harus beres dahulu. Lihat di Periksa.</source>
        <translation>
            <numerusform>%n thing must be settled first. See Check.</numerusform>
            <numerusform>%n things must be settled first. See Check.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notula ditetapkan dengan nomor %1.</source>
        <translation>The minutes were finalised with number %1.</translation>
    </message>
    <message>
        <source>Notula %1 edisi %2.pdf</source>
        <translation>Minutes %1 edition %2.pdf</translation>
    </message>
    <message>
        <source>Berkas PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Pilih pindaian notula yang sudah ditandatangani</source>
        <translation>Choose the scan of the signed minutes</translation>
    </message>
    <message>
        <source>Pindaian tersimpan bersama edisinya.</source>
        <translation>The scan is kept with its edition.</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Yang berubah: %1</source>
        <translation>What changed: %1</translation>
    </message>
    <message>
        <source>dengan %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>dengan naskah sekarang</source>
        <translation>with the present text</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Penetapan membekukan edisi perubahan dengan nomor yang sama dan menyimpan PDF-nya. Edisi sebelumnya tetap tersimpan.</source>
        <translation>Finalising freezes the corrected edition under the same number and stores its PDF. The edition before it is kept.</translation>
    </message>
    <message>
        <source>naskah sekarang</source>
        <translation>the present text</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Tanda tangan basah</source>
        <translation>Ink signature</translation>
    </message>
    <message>
        <source>Pilih pindaian…</source>
        <translation>Choose scan…</translation>
    </message>
    <message>
        <source>Tambah pindaian lain</source>
        <translation>Add another scan</translation>
    </message>
    <message>
        <source>SHA-256 saat ditetapkan: %1</source>
        <translation>SHA-256 when finalised: %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3), disimpan %4.</source>
        <translation>%1, %2 (%3), stored %4.</translation>
    </message>
    <message>
        <source>SHA-256 sesudah tanda tangan itu: %1</source>
        <translation>SHA-256 after that signature: %1</translation>
    </message>
    <message>
        <source>Sembunyikan rincian</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Tampilkan rincian</source>
        <translation>Show details</translation>
    </message>
    <message numerus="yes">
        <source>%n hal sebaiknya dilihat dahulu di Periksa.</source>
        <translation>
            <numerusform>%n thing should be looked at first, in Check.</numerusform>
            <numerusform>%n things should be looked at first, in Check.</numerusform>
        </translation>
    </message>
    <message>
        <source>Penetapan memberi nomor, membekukan notula, dan menyimpan PDF-nya.</source>
        <translation>Finalising gives a number, freezes the minutes and keeps their PDF.</translation>
    </message>
    <message>
        <source>Sesudah itu cetak untuk ditandatangani.</source>
        <translation>Then print them to be signed.</translation>
    </message>
    <message>
        <source>Sesudah itu tanda tangani secara elektronik di halaman ini.</source>
        <translation>Then sign them electronically on this page.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::SigningPanel</name>
    <message>
        <source>Tanda tangan elektronik</source>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Tandatangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Membuka kunci…</source>
        <translation>Opening the key…</translation>
    </message>
    <message>
        <source>Menandatangani…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Menambahkan bukti jangka panjang…</source>
        <translation>Adding long-term proof…</translation>
    </message>
    <message>
        <source>Memeriksa hasil…</source>
        <translation>Checking the result…</translation>
    </message>
    <message>
        <source>Giliran menandatangani</source>
        <translation>Turn to sign</translation>
    </message>
    <message>
        <source>Menunggu giliran</source>
        <translation>Waiting for its turn</translation>
    </message>
    <message>
        <source>Tandatangani notula</source>
        <translation>Sign minutes</translation>
    </message>
    <message>
        <source>PIN token</source>
        <translation>Token PIN</translation>
    </message>
    <message>
        <source>Frasa sandi BSrE</source>
        <translation>BSrE passphrase</translation>
    </message>
    <message>
        <source>Kata sandi berkas sertifikat</source>
        <translation>Password of the certificate file</translation>
    </message>
    <message>
        <source>Kata sandi akun kantor pada layanan BSrE tidak tersimpan di komputer ini.</source>
        <translation>The password of the office&apos;s account with the BSrE service is not kept on this computer.</translation>
    </message>
    <message>
        <source>Kata sandi akun kantor</source>
        <translation>Password of the office&apos;s account</translation>
    </message>
    <message>
        <source>Sertifikat atas nama lain</source>
        <translation>Certificate of another name</translation>
    </message>
    <message>
        <source>Sertifikat ini atas nama %1, sedangkan kolomnya untuk %2.</source>
        <translation>This certificate belongs to %1, but the field is for %2.</translation>
    </message>
    <message>
        <source>Tetap tandatangani</source>
        <translation>Sign anyway</translation>
    </message>
    <message>
        <source>Ditandatangani oleh %1 dan lolos pemeriksaan.</source>
        <translation>Signed by %1 and verified.</translation>
    </message>
    <message>
        <source>Penanda waktu tidak menjawab, jadi tanpa penanda waktu.</source>
        <translation>The timestamp service did not answer, so there is no timestamp.</translation>
    </message>
    <message>
        <source>Ditandatangani oleh %1; isinya utuh.</source>
        <translation>Signed by %1; its content is intact.</translation>
    </message>
    <message>
        <source>Tetap simpan</source>
        <translation>Keep it anyway</translation>
    </message>
    <message>
        <source>Jawaban layanan BSrE.pdf</source>
        <translation>Answer of the BSrE service.pdf</translation>
    </message>
    <message>
        <source>Bukti jangka panjang belum ditambahkan.</source>
        <translation>Long-term proof is not added yet.</translation>
    </message>
    <message>
        <source>Tanda tangan tersimpan.</source>
        <translation>The signature is kept.</translation>
    </message>
    <message>
        <source>Berkas ini sudah ditandatangani di layanan BSrE; simpan dahulu di tempat lain.</source>
        <translation>This file has been signed at the BSrE service already; first save it somewhere else.</translation>
    </message>
    <message>
        <source>Notula bertanda tangan.pdf</source>
        <translation>Signed minutes.pdf</translation>
    </message>
    <message>
        <source>Simpan berkas bertanda tangan…</source>
        <translation>Save the signed file…</translation>
    </message>
    <message>
        <source>Sudah dikirim ke layanan BSrE; menunggu jawabannya…</source>
        <translation>Sent to the BSrE service; waiting for its answer…</translation>
    </message>
    <message>
        <source>Simpan jawaban layanan…</source>
        <translation>Save the service&apos;s answer…</translation>
    </message>
    <message>
        <source>Berkas yang dikembalikan layanan BSrE dan tidak dapat disimpan ke register.</source>
        <translation>The file the BSrE service returned that cannot be kept in the register.</translation>
    </message>
    <message>
        <source>%1 menandatangani sebagai %2.</source>
        <translation>%1 signs as %2.</translation>
    </message>
    <message>
        <source>Naskah disahkan: sesudahnya hanya tanda tangan berikutnya yang dapat ditambahkan.</source>
        <translation>The paper is certified: after this only further signatures can be added.</translation>
    </message>
    <message>
        <source>Tanda tangan tidak dapat ditarik.</source>
        <translation>A signature cannot be taken back.</translation>
    </message>
    <message>
        <source>Sah</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Belum dapat dipastikan</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Tidak sah</source>
        <translation>Not valid</translation>
    </message>
    <message>
        <source>Ditandatangani %1</source>
        <translation>Signed %1</translation>
    </message>
    <message>
        <source>Yang ditandatangani persis berkas di pratinjau. Tanda tangan pertama mengesahkan naskah: sesudahnya hanya tanda tangan berikutnya yang dapat ditambahkan. Tanda tangan tidak dapat ditarik; kesalahan diperbaiki lewat perubahan.</source>
        <translation>What is signed is exactly the file in the preview. The first signature certifies the paper: afterwards only further signatures can be added. A signature cannot be taken back; mistakes are corrected by a new edition.</translation>
    </message>
    <message>
        <source>Yang ditandatangani persis berkas di pratinjau. Tanda tangan tidak dapat ditarik; kesalahan diperbaiki lewat perubahan.</source>
        <translation>What is signed is exactly the file in the preview. A signature cannot be taken back; mistakes are corrected by a new edition.</translation>
    </message>
    <message>
        <source>Yang ditandatangani persis berkas di pratinjau, bersama tanda tangan sebelumnya. Tanda tangan tidak dapat ditarik; kesalahan diperbaiki lewat perubahan.</source>
        <translation>What is signed is exactly the file in the preview, with the earlier signatures. A signature cannot be taken back; mistakes are corrected by a new edition.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::SigningSettings</name>
    <message>
        <source>Bentuk pada naskah</source>
        <translation>Form on paper</translation>
    </message>
    <message>
        <source>Cara menandatangani notula</source>
        <translation>How minutes are signed</translation>
    </message>
    <message>
        <source>Kalimat kaki naskah elektronik</source>
        <translation>Footer sentence of electronic papers</translation>
    </message>
    <message>
        <source>Berlaku untuk notula yang ditetapkan sesudah ini. Tanda tangan basah menyisakan ruang kosong tanpa kalimat elektronik.</source>
        <translation>Applies to minutes finalised from now on. The ink form leaves room and prints no electronic sentence.</translation>
    </message>
    <message>
        <source>Hapus lambang</source>
        <translation>Remove coat of arms</translation>
    </message>
    <message>
        <source>Penanda waktu dan sertifikat tepercaya</source>
        <translation>Timestamps and trusted certificates</translation>
    </message>
    <message>
        <source>Alamat penanda waktu, kosong bila tidak ada</source>
        <translation>Timestamp address, empty if none</translation>
    </message>
    <message>
        <source>Bila penanda waktu tidak terjangkau</source>
        <translation>When the timestamp service cannot be reached</translation>
    </message>
    <message>
        <source>Penerbit sertifikat yang dipercaya kantor ini</source>
        <translation>Issuers trusted by this office</translation>
    </message>
    <message>
        <source>Hapus sertifikat</source>
        <translation>Remove certificate</translation>
    </message>
    <message>
        <source>Layanan BSrE</source>
        <translation>BSrE service</translation>
    </message>
    <message>
        <source>Alamat layanan</source>
        <translation>Service address</translation>
    </message>
    <message>
        <source>Nama akun kantor</source>
        <translation>Name of the office&apos;s account</translation>
    </message>
    <message>
        <source>Versi layanan</source>
        <translation>Service version</translation>
    </message>
    <message>
        <source>Tampilan tanda</source>
        <translation>Look of the mark</translation>
    </message>
    <message>
        <source>Dihitung dari</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Lebar dan tinggi berarti</source>
        <translation>Width and height mean</translation>
    </message>
    <message>
        <source>NIK untuk halaman uji</source>
        <translation>NIK for the test page</translation>
    </message>
    <message>
        <source>Versi 1</source>
        <translation>Version 1</translation>
    </message>
    <message>
        <source>Versi 2</source>
        <translation>Version 2</translation>
    </message>
    <message>
        <source>Pilih sertifikat penerbit</source>
        <translation>Choose issuer certificate</translation>
    </message>
    <message>
        <source>Sertifikat (*.pem *.crt *.cer *.der)</source>
        <translation>Certificates (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Terakhir</source>
        <comment>page</comment>
        <translation>Last</translation>
    </message>
    <message>
        <source>Pilih lambang kaki halaman…</source>
        <translation>Choose footer logo…</translation>
    </message>
    <message>
        <source>Tambah sertifikat…</source>
        <translation>Add certificate…</translation>
    </message>
    <message>
        <source>Kantor menandatangani lewat Esign Client Service, penghubung ke BSrE yang dipasang pada jaringan pemerintah daerah. Kata sandinya disimpan pada penyimpan kata sandi komputer ini, tidak di dalam register.</source>
        <translation>The office signs through the Esign Client Service, the link to BSrE installed in the government&apos;s network. Its password is kept in this computer&apos;s keychain, not in the register.</translation>
    </message>
    <message>
        <source>Dalam poin: 72 pt sama dengan 1 inci, 28 pt kira-kira 1 cm.</source>
        <translation>In points: 72 pt are 1 inch, 28 pt about 1 cm.</translation>
    </message>
    <message>
        <source>Simpan kata sandi akun…</source>
        <translation>Save account password…</translation>
    </message>
    <message>
        <source>Tandatangani halaman uji…</source>
        <translation>Sign test page…</translation>
    </message>
    <message>
        <source>Kiri (pt)</source>
        <translation>Left (pt)</translation>
    </message>
    <message>
        <source>Bawah (pt)</source>
        <translation>Bottom (pt)</translation>
    </message>
    <message>
        <source>Lebar (pt)</source>
        <translation>Width (pt)</translation>
    </message>
    <message>
        <source>Tinggi (pt)</source>
        <translation>Height (pt)</translation>
    </message>
    <message>
        <source>Atas (pt)</source>
        <translation>Top (pt)</translation>
    </message>
</context>
<context>
    <name>risalah::ui::SpellAssist</name>
    <message>
        <source>Tidak ada saran</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Tambahkan ke kamus</source>
        <translation>Add to dictionary</translation>
    </message>
    <message>
        <source>Periksa ejaan di isian ini</source>
        <translation>Check spelling in this field</translation>
    </message>
    <message>
        <source>Hapus “%1” dari kamus</source>
        <translation>Remove “%1” from the dictionary</translation>
    </message>
</context>
<context>
    <name>risalah::ui::StartPage</name>
    <message>
        <source>Isi nama pemerintah daerah lebih dahulu.</source>
        <translation>Fill in the name of the regional government first.</translation>
    </message>
    <message>
        <source>Isi nama unit lebih dahulu.</source>
        <translation>Fill in the name of the unit first.</translation>
    </message>
    <message>
        <source>Selamat datang di Risalah</source>
        <translation>Welcome to Risalah</translation>
    </message>
    <message>
        <source>Tiga hal saja, lalu rapat pertama dapat dimulai. Semuanya dapat diubah nanti di Pengaturan.</source>
        <translation>Only three things, then the first meeting can begin. All of it can be changed later in Settings.</translation>
    </message>
    <message>
        <source>Nama pemerintah daerah</source>
        <translation>Name of the regional government</translation>
    </message>
    <message>
        <source>PEMERINTAH KOTA PANGKALPINANG</source>
        <translation>PEMERINTAH KOTA PANGKALPINANG</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>SEKRETARIAT DAERAH</source>
        <translation>SEKRETARIAT DAERAH</translation>
    </message>
    <message>
        <source>Dicetak pada kop naskah dinas, tepat seperti Anda mengetiknya.</source>
        <translation>Printed on the letterhead exactly as you type it.</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>WIB</source>
        <translation>WIB</translation>
    </message>
    <message>
        <source>WIB, Waktu Indonesia Barat</source>
        <translation>WIB, Western Indonesian Time</translation>
    </message>
    <message>
        <source>WITA</source>
        <translation>WITA</translation>
    </message>
    <message>
        <source>WITA, Waktu Indonesia Tengah</source>
        <translation>WITA, Central Indonesian Time</translation>
    </message>
    <message>
        <source>WIT</source>
        <translation>WIT</translation>
    </message>
    <message>
        <source>WIT, Waktu Indonesia Timur</source>
        <translation>WIT, Eastern Indonesian Time</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Buka register yang sudah ada</source>
        <translation>Open an existing register</translation>
    </message>
    <message>
        <source>Register siap dipakai</source>
        <translation>The register is ready</translation>
    </message>
    <message>
        <source>Register ini masih kosong. Pilih cara mulai.</source>
        <translation>This register is still empty. Choose how to begin.</translation>
    </message>
    <message>
        <source>Coba dengan contoh rakor</source>
        <translation>Try with a sample meeting</translation>
    </message>
    <message>
        <source>Satu rapat lengkap dengan tindak lanjut contoh. Bebas diubah; dapat dibuang kapan saja.</source>
        <translation>One complete meeting with sample actions. Change it freely; it can be thrown away at any time.</translation>
    </message>
    <message>
        <source>Mulai rakor pertama</source>
        <translation>Start the first meeting</translation>
    </message>
    <message>
        <source>Isi undangan dan agenda, lalu catat pembahasan selama rapat berlangsung.</source>
        <translation>Fill in invitation and agenda, then record the discussion during the meeting.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::StepBar</name>
    <message>
        <source>Undangan &amp;&amp; agenda</source>
        <translation>Invitation &amp;&amp; agenda</translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Pembahasan</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Keputusan &amp;&amp; tindak lanjut</source>
        <translation>Resolutions &amp;&amp; actions</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Tanda tangan</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>%1, lengkap</source>
        <translation>%1, complete</translation>
    </message>
    <message>
        <source>%1, %2 hal lagi</source>
        <translation>%1, %2 things left</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Resolutions</translation>
    </message>
</context>
<context>
    <name>risalah::ui::SummaryCard</name>
    <message>
        <source>Lihat semua</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Lihat semua: %1</source>
        <translation>See all: %1</translation>
    </message>
</context>
<context>
    <name>risalah::ui::TemplateSettings</name>
    <message>
        <source>Notula memakai templat bawaan.</source>
        <translation>Minutes use the built-in templates.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sekarang: templat bawaan program.</source>
        <translation>Now: the built-in templates.</translation>
    </message>
    <message>
        <source>Sekarang: %1. Berkas yang tidak ada di sana memakai bawaan.</source>
        <translation>Now: %1. Files that are not there come from the program.</translation>
    </message>
    <message>
        <source>Pilih folder templat kantor</source>
        <translation>Choose the office&apos;s template folder</translation>
    </message>
    <message>
        <source>Notula memakai templat di folder itu.</source>
        <translation>Minutes use the templates in that folder.</translation>
    </message>
    <message numerus="yes">
        <source>%n berkas bawaan disalin ke folder itu dan siap diubah.</source>
        <translation>
            <numerusform>%n built-in file copied to that folder, ready to be edited.</numerusform>
            <numerusform>%n built-in files copied to that folder, ready to be edited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>risalah::ui::TimeField</name>
    <message>
        <source>Jam %1 tidak ada %2; tulis misalnya 09.30.</source>
        <translation>The time %1 does not exist %2; write for instance 09.30.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::TitleField</name>
    <message>
        <source>Judul tidak boleh kosong; judul terakhir dipakai lagi.</source>
        <translation>A title is needed; the last one is used again.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::VerifyPage</name>
    <message>
        <source>Verifikasi PDF</source>
        <translation>Verify PDF</translation>
    </message>
    <message>
        <source>Seret berkas PDF ke jendela ini, atau pilih berkasnya.</source>
        <translation>Drag a PDF file into this window, or choose one.</translation>
    </message>
    <message>
        <source>Tanda tangan dalam berkas</source>
        <translation>Signatures in the file</translation>
    </message>
    <message>
        <source>Lihat versi yang ditandatangani</source>
        <translation>Show the signed version</translation>
    </message>
    <message>
        <source>Isi berkas</source>
        <translation>Content of the file</translation>
    </message>
    <message>
        <source>tanpa waktu</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>Penanda tangan tidak dikenal</source>
        <translation>Unknown signer</translation>
    </message>
    <message>
        <source>Isi utuh</source>
        <translation>Content intact</translation>
    </message>
    <message>
        <source>Isi berubah</source>
        <translation>Content changed</translation>
    </message>
    <message>
        <source>Identitas dipercaya</source>
        <translation>Identity trusted</translation>
    </message>
    <message>
        <source>Identitas belum pasti</source>
        <translation>Identity undecided</translation>
    </message>
    <message>
        <source>Tingkatnya turun</source>
        <translation>Level lowered</translation>
    </message>
    <message>
        <source>Alasan: %1.</source>
        <translation>Reason: %1.</translation>
    </message>
    <message>
        <source>Versi %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>Memeriksa…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Lihat berkas seutuhnya</source>
        <translation>Show the whole file</translation>
    </message>
    <message>
        <source>Semua tanda tangan utuh dan dapat dipercaya.</source>
        <translation>All signatures are intact and can be trusted.</translation>
    </message>
    <message>
        <source>Berkas atau tanda tangannya tidak sebagaimana mestinya.</source>
        <translation>The file or its signature is not as it should be.</translation>
    </message>
    <message>
        <source>Penerbit yang dipercaya kantor dan catatan tingkat tanda tangan belum ikut dipertimbangkan.</source>
        <translation>The issuers this office trusts and the recorded levels of signatures were not taken into account.</translation>
    </message>
    <message>
        <source>Diubah sesudahnya</source>
        <translation>Changed afterwards</translation>
    </message>
    <message>
        <source>Ada keterangan yang kurang.</source>
        <translation>Some information is missing.</translation>
    </message>
    <message>
        <source>Sembunyikan rincian</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Tampilkan rincian</source>
        <translation>Show details</translation>
    </message>
    <message numerus="yes">
        <source>Dan %n hal lain; lihat rincian.</source>
        <translation>
            <numerusform>And %n other matter; see the details.</numerusform>
            <numerusform>And %n other matters; see the details.</numerusform>
        </translation>
    </message>
    <message>
        <source>Catatan tingkat tanda tangan di register belum ikut dipertimbangkan.</source>
        <translation>The register&apos;s notes of signature levels have not been taken into account.</translation>
    </message>
    <message>
        <source>Pilih berkas PDF…</source>
        <translation>Choose PDF file…</translation>
    </message>
    <message>
        <source>Tingkat tanda tangan: %1.</source>
        <translation>Signature level: %1.</translation>
    </message>
    <message>
        <source>Periksa keaslian tanda tangan pada PDF.</source>
        <translation>Check whether the signatures of a PDF are genuine.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::VersionsPanel</name>
    <message>
        <source>hanya di versi ini</source>
        <translation>only in this version</translation>
    </message>
    <message>
        <source>berbeda</source>
        <translation>different</translation>
    </message>
    <message>
        <source>Versi di register</source>
        <translation>Version in the register</translation>
    </message>
    <message>
        <source>Versi Anda</source>
        <translation>Your version</translation>
    </message>
    <message>
        <source>Pakai versi register</source>
        <translation>Use the register&apos;s version</translation>
    </message>
    <message>
        <source>Pakai versi saya</source>
        <translation>Use my version</translation>
    </message>
    <message>
        <source>Simpan versi saya sebagai salinan</source>
        <translation>Save my version as a copy</translation>
    </message>
    <message>
        <source>Di register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>tidak ada di versi ini</source>
        <translation>not in this version</translation>
    </message>
</context>
<context>
    <name>risalah::ui::Workspace</name>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ubah judul</source>
        <translation>Change title</translation>
    </message>
    <message>
        <source>Pulihkan ketikan</source>
        <translation>Restore what was typed</translation>
    </message>
    <message>
        <source>Ketua: %1</source>
        <translation>Chair: %1</translation>
    </message>
    <message>
        <source>Ketikan Anda</source>
        <translation>What you typed</translation>
    </message>
    <message>
        <source>%1 (salinan)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Milik saya</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Kiriman</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Perubahan dari tempat lain belum digabungkan; ketikan Anda aman di komputer ini.</source>
        <translation>Changes from elsewhere are not merged yet; what you typed is safe on this computer.</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gabungkan perubahan</source>
        <translation>Merge changes</translation>
    </message>
    <message>
        <source>Gabungkan paket</source>
        <translation>Merge package</translation>
    </message>
    <message>
        <source>Paket sudah digabungkan.</source>
        <translation>Package merged.</translation>
    </message>
    <message>
        <source>Belum ada rapat lain dalam rangkaian “%1”.</source>
        <translation>There is no other meeting in the series “%1” yet.</translation>
    </message>
    <message>
        <source>Salin dari rangkaian</source>
        <translation>Copy from series</translation>
    </message>
    <message>
        <source>Rapat ini diubah dari tempat lain. Pilih per bagian; tidak ada yang hilang.</source>
        <translation>This meeting was changed elsewhere. Choose part by part; nothing is lost.</translation>
    </message>
    <message>
        <source>Di register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>“%1” ditambahkan ke kamus Anda.</source>
        <translation>“%1” was added to your dictionary.</translation>
    </message>
    <message>
        <source>Ketik judul rapat…</source>
        <translation>Type the meeting’s title…</translation>
    </message>
    <message>
        <source>Pilih dahulu acara atau penanda tangan yang akan dihapus.</source>
        <translation>First choose the agenda item or signer to remove.</translation>
    </message>
    <message>
        <source>Perbandingan yang terbuka belum selesai; paket %1 belum dibuka.</source>
        <translation>The open comparison is not finished; the package %1 has not been opened.</translation>
    </message>
    <message>
        <source>Buka paket itu</source>
        <translation>Open that package</translation>
    </message>
    <message>
        <source>Pratinjau gagal dibuat. %1</source>
        <translation>The preview could not be made. %1</translation>
    </message>
    <message>
        <source>Pilih dahulu versi rapat yang dipakai; ketikan Anda masih aman.</source>
        <translation>Choose the version of the meeting to use first; what you typed is still safe.</translation>
    </message>
    <message>
        <source>Jendela terlalu sempit untuk pratinjau di samping editor; lebarkan jendela atau perkecil huruf dengan Ctrl+−.</source>
        <translation>The window is too narrow for the preview beside the editor; widen the window or make the letters smaller with Ctrl+−.</translation>
    </message>
    <message>
        <source>Perbandingan: %1 dan %2</source>
        <translation>Comparison: %1 and %2</translation>
    </message>
    <message>
        <source>Pilih dahulu butir, keputusan, tindak lanjut, acara, kata pembukaan, atau penutup.</source>
        <translation>First choose a point, resolution, action, agenda item, the opening or the closing.</translation>
    </message>
    <message>
        <source>Ketikan %1 belum sampai ke register.</source>
        <translation>What was typed on %1 has not reached the register.</translation>
    </message>
    <message>
        <source>Pilih versi yang dipakai.</source>
        <translation>Choose the version to use.</translation>
    </message>
    <message>
        <source>Isi register lebih baru: diubah %1 oleh %2. Pilih versi yang dipakai, atau simpan ketikan itu sebagai salinan.</source>
        <translation>The register is newer: changed on %1 by %2. Choose the version to use, or save what was typed as a copy.</translation>
    </message>
    <message>
        <source>Isi register diubah juga sesudah ketikan itu dimulai. Pilih versi yang dipakai, atau simpan ketikan itu sebagai salinan.</source>
        <translation>The register was changed too after that typing began. Choose the version to use, or save what was typed as a copy.</translation>
    </message>
    <message>
        <source>Pakai milik saya</source>
        <translation>Use mine</translation>
    </message>
    <message>
        <source>Pakai kiriman</source>
        <translation>Use theirs</translation>
    </message>
    <message>
        <source>Pakai semua milik saya</source>
        <translation>Use all of mine</translation>
    </message>
    <message>
        <source>Pakai semua kiriman</source>
        <translation>Use all of theirs</translation>
    </message>
    <message>
        <source>Pakai ketikan saya</source>
        <translation>Use what I typed</translation>
    </message>
    <message>
        <source>Pakai isi register</source>
        <translation>Use the register</translation>
    </message>
    <message>
        <source>Pakai semua ketikan saya</source>
        <translation>Use all I typed</translation>
    </message>
    <message>
        <source>Pakai semua dari register</source>
        <translation>Use all of the register</translation>
    </message>
    <message>
        <source>Isian “%1” belum dibetulkan; betulkan dahulu.</source>
        <translation>The entry “%1” is not corrected yet; correct it first.</translation>
    </message>
</context>
<context>
    <name>risalah::ui::WorkspacePage</name>
    <message>
        <source>Judul rapat</source>
        <translation>Title of the meeting</translation>
    </message>
    <message>
        <source>Tampilkan pratinjau</source>
        <translation>Show preview</translation>
    </message>
    <message>
        <source>Tampilkan atau sembunyikan pratinjau</source>
        <translation>Shows or hides the preview</translation>
    </message>
    <message>
        <source>Langkah rapat</source>
        <translation>Steps of the meeting</translation>
    </message>
    <message>
        <source>Pilih rapat dari daftar Rapat, atau mulai rapat baru.</source>
        <translation>Choose a meeting from the list, or start a new one.</translation>
    </message>
    <message>
        <source>Urungkan: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Ulangi: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Lihat rapat</source>
        <translation>Show meeting</translation>
    </message>
    <message>
        <source>Rapat sedang dibuka</source>
        <translation>A meeting is being opened</translation>
    </message>
    <message>
        <source>Membuka rapat…</source>
        <translation>Opening the meeting…</translation>
    </message>
</context>
</TS>
