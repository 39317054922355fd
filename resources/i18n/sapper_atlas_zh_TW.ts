<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_GB">
<context>
    <name>Ask</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已存在。要取代嗎？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留原檔</translation>
    </message>
    <message>
        <source>Sapper Atlas</source>
        <translation>Sapper Atlas</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>繼續輸入</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>With the built-in records, to edit and add to</source>
        <translation>包含內建紀錄，可編輯和補充</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Exercise: everything in it is made up</source>
        <translation>演習：其中一切皆為虛構</translation>
    </message>
    <message>
        <source>An exercise is marked EXERCISE on screen and on every export, and stays one for ever.</source>
        <translation>演習在畫面和每次匯出上都標示 EXERCISE，且永遠是演習。</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>選擇位置…</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Projects (*.gpkg);;All files (*)</source>
        <translation>專案 (*.gpkg);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>AtlasWindow</name>
    <message>
        <source>Layers</source>
        <translation>圖層</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>分遣隊</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新增專案(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Show the &amp;built-in atlas</source>
        <translation>顯示內建圖集(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>儲存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>還原備份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Check the project…</source>
        <translation>檢查專案(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Export &amp;records…</source>
        <translation>匯出紀錄(&amp;R)…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>匯出圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>Briefing s&amp;heet…</source>
        <translation>簡報頁(&amp;H)…</translation>
    </message>
    <message>
        <source>S&amp;tored sheets…</source>
        <translation>已存簡報頁(&amp;T)…</translation>
    </message>
    <message>
        <source>Open the state &amp;behind a sheet…</source>
        <translation>開啟簡報頁所據的狀態(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;claim…</source>
        <translation>新增聲稱(&amp;C)…</translation>
    </message>
    <message>
        <source>New &amp;source…</source>
        <translation>新增來源(&amp;S)…</translation>
    </message>
    <message>
        <source>New con&amp;tingent…</source>
        <translation>新增分遣隊(&amp;T)…</translation>
    </message>
    <message>
        <source>New &amp;event…</source>
        <translation>新增事件(&amp;E)…</translation>
    </message>
    <message>
        <source>New se&amp;ries…</source>
        <translation>新序列(&amp;R)…</translation>
    </message>
    <message>
        <source>New t&amp;opic…</source>
        <translation>新主題(&amp;O)…</translation>
    </message>
    <message>
        <source>New fi&amp;gure…</source>
        <translation>新數字(&amp;G)…</translation>
    </message>
    <message>
        <source>Edit a figure…</source>
        <translation>編輯數字…</translation>
    </message>
    <message>
        <source>Remove a figure…</source>
        <translation>移除數字…</translation>
    </message>
    <message>
        <source>&amp;Paste a table of claims…</source>
        <translation>貼上聲稱表格(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Which rival value leads…</source>
        <translation>哪個競爭值領先(&amp;W)…</translation>
    </message>
    <message>
        <source>E&amp;dit the selected record…</source>
        <translation>編輯所選紀錄(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move the selected record</source>
        <translation>移除所選紀錄(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find or go to</source>
        <translation>尋找或前往(&amp;F)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>取消選取(&amp;N)</translation>
    </message>
    <message>
        <source>Select with a &amp;box</source>
        <translation>以方框選取(&amp;B)</translation>
    </message>
    <message>
        <source>Select with a &amp;lasso</source>
        <translation>以套索選取(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Draw a hazardous area</source>
        <translation>繪製危險區(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Turning points of a survey form…</source>
        <translation>測量表格的轉折點(&amp;T)…</translation>
    </message>
    <message>
        <source>Outline from a &amp;track or list of vertices…</source>
        <translation>從軌跡或頂點清單取得輪廓(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Release a part of the selected area</source>
        <translation>釋放所選危險區的一部分(&amp;R)</translation>
    </message>
    <message>
        <source>Confirm a part of the se&amp;lected area…</source>
        <translation>確認所選危險區的一部分(&amp;L)…</translation>
    </message>
    <message>
        <source>Reopen &amp;ground of the selected part…</source>
        <translation>將所選部分的地面重新列為危險(&amp;G)…</translation>
    </message>
    <message>
        <source>Edit the &amp;outline of the selected area</source>
        <translation>編輯所選危險區的輪廓(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Corridor along a line…</source>
        <translation>沿線的廊帶(&amp;C)…</translation>
    </message>
    <message>
        <source>Draw a guide l&amp;ine…</source>
        <translation>畫輔助線(&amp;I)…</translation>
    </message>
    <message>
        <source>Remove a guide line…</source>
        <translation>移除輔助線…</translation>
    </message>
    <message>
        <source>&amp;Split along a line…</source>
        <translation>沿線分割(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Merge with a neighbour…</source>
        <translation>與相鄰危險區合併(&amp;M)…</translation>
    </message>
    <message>
        <source>Clip to a &amp;neighbour…</source>
        <translation>依相鄰危險區裁切(&amp;N)…</translation>
    </message>
    <message>
        <source>Res&amp;hape the border…</source>
        <translation>重塑邊界(&amp;H)…</translation>
    </message>
    <message>
        <source>Cut &amp;out a hole…</source>
        <translation>挖出孔洞(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add a part…</source>
        <translation>加入一部分(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Widen or narrow…</source>
        <translation>擴大或縮小(&amp;W)…</translation>
    </message>
    <message>
        <source>S&amp;implify…</source>
        <translation>簡化(&amp;I)…</translation>
    </message>
    <message>
        <source>Enter a progress re&amp;port…</source>
        <translation>輸入進度報告(&amp;P)…</translation>
    </message>
    <message>
        <source>Enter a de&amp;vice…</source>
        <translation>輸入爆裂物(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Make up practice areas</source>
        <translation>產生練習危險區(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;ble of records</source>
        <translation>紀錄表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check the areas</source>
        <translation>檢查危險區(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ertificate of the selected area…</source>
        <translation>所選危險區的證書(&amp;E)…</translation>
    </message>
    <message>
        <source>Report of the &amp;findings…</source>
        <translation>檢查結果報告(&amp;F)…</translation>
    </message>
    <message>
        <source>Theatre &amp;Kursk</source>
        <translation>庫爾斯克區域(&amp;K)</translation>
    </message>
    <message>
        <source>Theatre &amp;Laos</source>
        <translation>寮國區域(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;World</source>
        <translation>世界(&amp;W)</translation>
    </message>
    <message>
        <source>Mission &amp;mirror</source>
        <translation>任務對照(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to a &amp;box</source>
        <translation>縮放至方框(&amp;B)</translation>
    </message>
    <message>
        <source>Enter the &amp;scale</source>
        <translation>輸入比例尺(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>上一個視圖(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>下一個視圖(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fit the theatre</source>
        <translation>顯示整個區域(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>經緯網(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;MGRS grid</source>
        <translation>MGRS 網格(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add a file as a layer…</source>
        <translation>將檔案加為圖層(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move the chosen layer</source>
        <translation>移除所選圖層(&amp;M)</translation>
    </message>
    <message>
        <source>Workspace &amp;Analyse</source>
        <translation>工作區：分析(&amp;A)</translation>
    </message>
    <message>
        <source>Workspace &amp;Brief</source>
        <translation>工作區：簡報(&amp;B)</translation>
    </message>
    <message>
        <source>Workspace &amp;Train</source>
        <translation>工作區：訓練(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>放映(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>淺色或深色(&amp;L)</translation>
    </message>
    <message>
        <source>Next &amp;signs for hazardous ground</source>
        <translation>換用下一套危險地面符號(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>診斷(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tour: two missions in ten minutes</source>
        <translation>導覽：十分鐘看懂兩項任務(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Practice on made-up ground</source>
        <translation>在虛構地面上練習(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset the practice project…</source>
        <translation>重設練習專案(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Data and licences</source>
        <translation>資料與授權(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Sapper Atlas</source>
        <translation>關於 Sapper Atlas(&amp;A)</translation>
    </message>
    <message>
        <source>Report of the findings</source>
        <translation>檢查結果報告</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>專案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地圖(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation>危險區(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>最近的專案(&amp;E)</translation>
    </message>
    <message>
        <source>Map tools</source>
        <translation>地圖工具</translation>
    </message>
    <message>
        <source>Built-in atlas, read-only</source>
        <translation>內建圖集，唯讀</translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation>（唯讀）</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>角點</translation>
    </message>
    <message>
        <source>no project yet</source>
        <translation>尚無專案</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>資料與授權</translation>
    </message>
    <message>
        <source>About Sapper Atlas</source>
        <translation>關於 Sapper Atlas</translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>Open the state behind a sheet</source>
        <translation>開啟簡報頁所據的狀態</translation>
    </message>
    <message>
        <source>Code or file</source>
        <translation>代碼或檔案</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Type the code at the foot of the sheet, or choose the file. Dashes and small letters do not matter. The window turns to the theatre, extent, dates and groups of the sheet.</source>
        <translation>請輸入簡報頁底部的代碼，或選擇檔案。連字號與大小寫皆不影響。視窗會轉到該頁的區域、範圍、日期與分組。</translation>
    </message>
</context>
<context>
    <name>BehindView</name>
    <message>
        <source>Back to the seasons</source>
        <translation>返回季節</translation>
    </message>
    <message>
        <source>Claims behind the cell</source>
        <translation>此儲存格所據的聲稱</translation>
    </message>
    <message>
        <source>1 claim or statement</source>
        <translation>1 項聲稱或陳述</translation>
    </message>
    <message>
        <source>%1 claims and statements</source>
        <translation>%1 項聲稱與陳述</translation>
    </message>
    <message>
        <source>a click opens the record</source>
        <translation>按一下即開啟紀錄</translation>
    </message>
    <message>
        <source>Nobody has said anything of this: it is not reported, which is not 0.</source>
        <translation>無人提及此事：這是未見報告，不等於 0。</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Select a hazardous area with an outline first.</source>
        <translation>請先選取有輪廓的危險區。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>證書</translation>
    </message>
    <message>
        <source>Completion certificate: %1</source>
        <translation>完工證書：%1</translation>
    </message>
    <message>
        <source>Handover certificate: %1</source>
        <translation>移交證書：%1</translation>
    </message>
    <message>
        <source>State of %1: not complete</source>
        <translation>%1 的狀態：尚未完成</translation>
    </message>
    <message>
        <source>%1 remain hazardous. This is no certificate of completion.</source>
        <translation>尚有 %1 仍屬危險。這不是完工證書。</translation>
    </message>
    <message>
        <source>Where the outline comes from, as it was typed or read</source>
        <translation>輪廓的由來，照輸入或讀取時的原樣</translation>
    </message>
    <message>
        <source>It says what was recorded, by whom and when. Beyond that it proves nothing.</source>
        <translation>本文件說明記錄了什麼、由誰記錄、何時記錄。除此之外不證明任何事。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>作業單位代表</translation>
    </message>
    <message>
        <source>For the authority</source>
        <translation>主管機關代表</translation>
    </message>
    <message>
        <source>For the users of the land</source>
        <translation>土地使用者代表</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>姓名與簽名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>危險區</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>記錄為</translation>
    </message>
    <message>
        <source>A point inside</source>
        <translation>區內一點</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>記錄內容</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>土地</translation>
    </message>
    <message>
        <source>Work and finds</source>
        <translation>作業與發現</translation>
    </message>
    <message>
        <source>%1 progress reports; person-hours: %2; searched: %3</source>
        <translation>進度報告 %1 份；人時：%2；已搜索：%3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>No device is recorded.</source>
        <translation>沒有爆裂物紀錄。</translation>
    </message>
    <message>
        <source>Part − hole</source>
        <translation>部分 − 孔洞</translation>
    </message>
    <message>
        <source>WGS 84, degrees</source>
        <translation>WGS 84，度</translation>
    </message>
    <message>
        <source>and %1 more, which an export of the area lists</source>
        <translation>另有 %1 個，見該危險區的匯出檔</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Drawing a chart</source>
        <translation>正在繪製圖表</translation>
    </message>
    <message>
        <source>The chart cannot be drawn: %1</source>
        <translation>無法繪製圖表：%1</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>%1 matched fields: %2 reported on both sides, %3 not comparable; nothing is added up</source>
        <translation>%1 個對應欄位：%2 個雙方均有報告，%3 個不可比較；均不加總</translation>
    </message>
    <message>
        <source>Nothing to compare at these dates</source>
        <translation>這些日期沒有可比較的內容</translation>
    </message>
    <message>
        <source>One group is empty at the dates shown: %1. Choose another group, or another date.</source>
        <translation>所示日期有一組為空：%1。請選擇其他組或其他日期。</translation>
    </message>
    <message>
        <source>Not compared, though both sides state something: %1. The reason stands in the row.</source>
        <translation>雙方雖均有說明，但未作比較：%1。理由見該列。</translation>
    </message>
    <message>
        <source>Matched fields</source>
        <translation>對應欄位</translation>
    </message>
</context>
<context>
    <name>ContingentModel</name>
    <message>
        <source>Contingent</source>
        <translation>分遣隊</translation>
    </message>
    <message>
        <source>From</source>
        <translation>派出</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>最佳評級</translation>
    </message>
</context>
<context>
    <name>ContingentsPanel</name>
    <message>
        <source>Contingents</source>
        <translation>分遣隊</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Show all contingents again</source>
        <translation>重新顯示所有分遣隊</translation>
    </message>
    <message>
        <source>Looking through the list …</source>
        <translation>正在查找清單……</translation>
    </message>
    <message>
        <source>%1 at the dates shown, but none meets: %2</source>
        <translation>所示日期有 %1 個，但沒有一個符合：%2</translation>
    </message>
    <message>
        <source>No contingent at the dates shown. Move the dates on the timeline, or show any time.</source>
        <translation>所示日期沒有分遣隊。請在時間軸上移動日期，或顯示任何時間。</translation>
    </message>
</context>
<context>
    <name>ContradictionModel</name>
    <message>
        <source>What is at issue</source>
        <translation>爭議點</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>另一方</translation>
    </message>
    <message>
        <source>%1 rival values</source>
        <translation>%1 個相互矛盾的值</translation>
    </message>
    <message>
        <source>set against each other</source>
        <translation>相互對立</translation>
    </message>
    <message>
        <source>asserted and denied</source>
        <translation>既被主張又被否認</translation>
    </message>
    <message>
        <source>repeated by %1</source>
        <translation>由 %1 重複</translation>
    </message>
</context>
<context>
    <name>ContradictionsPanel</name>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Disagreements: %1. A row selects the record it is about.</source>
        <translation>分歧：%1。點選一列即選取相關紀錄。</translation>
    </message>
    <message>
        <source>Nothing is contradicted. A second value of the same thing, or a denial, would stand here.</source>
        <translation>沒有矛盾。同一事物的第二個值或否認會列在這裡。</translation>
    </message>
    <message>
        <source>As known on %1.</source>
        <translation>截至 %1 所知。</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Attach a copy of the source</source>
        <translation>附加來源副本</translation>
    </message>
    <message>
        <source>Kept %1 as a copy of %2. Undo (Ctrl+Z) takes it away again.</source>
        <translation>已保存 %1 為 %2 的副本。復原（Ctrl+Z）可移除。</translation>
    </message>
    <message>
        <source>Save the kept copy</source>
        <translation>另存保存的副本</translation>
    </message>
    <message>
        <source>%1 is the open project itself; choose another name.</source>
        <translation>%1 就是開啟中的專案；請另選名稱。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已儲存 %1。</translation>
    </message>
    <message>
        <source>The copy is taken away. Undo (Ctrl+Z) brings it back.</source>
        <translation>副本已移除。復原（Ctrl+Z）可還原。</translation>
    </message>
    <message>
        <source>Only a project that is open for writing, at the present, can be changed.</source>
        <translation>只有以可寫方式開啟且在現在狀態的專案才能變更。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Making %1</source>
        <translation>正在建立 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在開啟 %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存副本</translation>
    </message>
    <message>
        <source>Copy written to %1</source>
        <translation>副本已寫入 %1</translation>
    </message>
    <message>
        <source>Copying to %1</source>
        <translation>正在複製到 %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>return to checkpoint %1</source>
        <translation>回到檢查點 %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>The project as it is now is kept as a backup first.</source>
        <translation>會先將專案目前的狀態保存為備份。</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made every 30 minutes while the project changes.</source>
        <translation>尚無備份；專案有變更時每 30 分鐘建立一份。</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>正在還原 %1</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>檢查 %1</translation>
    </message>
    <message>
        <source>Every record and every journal entry is as it was written.</source>
        <translation>每筆紀錄和每個日誌條目都與寫入時相同。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 項</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在檢查 %1</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>正在備份 %1</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPanel</name>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Drawing the last frame</source>
        <translation>繪製上一畫面</translation>
    </message>
    <message>
        <source>Found no room</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>names</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>cards of contingents</source>
        <translation>分遣隊卡片</translation>
    </message>
    <message>
        <source>Features of your layers</source>
        <translation>您圖層中的圖徵</translation>
    </message>
    <message>
        <source>Memory of the program</source>
        <translation>本軟體使用的記憶體</translation>
    </message>
    <message>
        <source>not known on this system</source>
        <translation>此系統無法得知</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Extents of contingents</source>
        <translation>分遣隊範圍</translation>
    </message>
    <message>
        <source>Dates, legend, attribution</source>
        <translation>日期、圖例、出處</translation>
    </message>
    <message>
        <source>Signs of hazard areas</source>
        <translation>危險區符號</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Letters of the MGRS grid</source>
        <translation>MGRS 網格字母</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>浮動或停駐此面板</translation>
    </message>
    <message>
        <source>Close this panel; the View menu shows it again</source>
        <translation>關閉此面板；可由「檢視」選單再次顯示</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>New area</source>
        <translation>新危險區</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>釋放 %1</translation>
    </message>
    <message>
        <source>Confirmed part of %1</source>
        <translation>%1 的已確認部分</translation>
    </message>
    <message>
        <source>Reopened ground of %1</source>
        <translation>%1 重新列為危險的地面</translation>
    </message>
    <message>
        <source>Outline of %1</source>
        <translation>%1 的輪廓</translation>
    </message>
    <message>
        <source>Outline from a file</source>
        <translation>從檔案取得輪廓</translation>
    </message>
    <message>
        <source>%1: has no track and no record with vertices.</source>
        <translation>%1：沒有軌跡，也沒有含頂點的紀錄。</translation>
    </message>
    <message>
        <source>Leave without saving? The corners you placed are lost.</source>
        <translation>不儲存就離開？已放置的角點將會遺失。</translation>
    </message>
    <message>
        <source>Leave the drawing</source>
        <translation>離開繪製</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Clip to the area</source>
        <translation>裁切至危險區</translation>
    </message>
    <message>
        <source>Take away what lies outside of what remains of the area</source>
        <translation>去掉落在危險區剩餘部分以外的部分</translation>
    </message>
    <message>
        <source>All that remains</source>
        <translation>全部剩餘</translation>
    </message>
    <message>
        <source>Release everything that is left of the area</source>
        <translation>釋放危險區剩下的全部</translation>
    </message>
    <message>
        <source>Take away what was not released as this part</source>
        <translation>去掉未作為此部分釋放的地面</translation>
    </message>
    <message>
        <source>Clip to the part</source>
        <translation>裁切至此部分</translation>
    </message>
    <message>
        <source>The whole part</source>
        <translation>整個部分</translation>
    </message>
    <message>
        <source>Reopen everything that was released as this part</source>
        <translation>將作為此部分釋放的全部地面重新列為危險</translation>
    </message>
    <message>
        <source>Confirm everything that is still suspected</source>
        <translation>確認所有仍屬疑似的地面</translation>
    </message>
    <message>
        <source>%1 of it lie outside of what remains of %2. Clip to the area takes them away.</source>
        <translation>其中 %1 落在 %2 剩餘部分以外。「裁切至危險區」會去掉它們。</translation>
    </message>
    <message>
        <source>Draw an outline first; three corners and no crossing.</source>
        <translation>請先繪製輪廓：至少三個角點，且不交叉。</translation>
    </message>
    <message>
        <source>Clipped, it would have %1 parts or holes; draw them one by one.</source>
        <translation>裁切後會有 %1 個部分或有孔洞；請逐一繪製。</translation>
    </message>
    <message>
        <source>All that remains, %1 in %2 parts or with holes: Save outline takes it whole.</source>
        <translation>全部剩餘：%1，共 %2 個部分或有孔洞；「儲存輪廓」會整個採用。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>Length m</source>
        <translation>長度 m</translation>
    </message>
    <message>
        <source>Bearing ° true</source>
        <translation>真方位角 °</translation>
    </message>
    <message>
        <source>“%1” is no coordinate; 17.97, 102.63 or 48Q TD 12345 67890 is one</source>
        <translation>「%1」不是座標；可寫 17.97, 102.63 或 48Q TD 12345 67890</translation>
    </message>
    <message>
        <source>The first corner needs a click or a coordinate</source>
        <translation>第一個角點需要點按或輸入座標</translation>
    </message>
    <message>
        <source>“%1” is no number above 0</source>
        <translation>「%1」不是大於 0 的數字</translation>
    </message>
    <message>
        <source>Length and bearing are both needed while the cursor is not over the map</source>
        <translation>游標不在地圖上時，長度與方位角都需要</translation>
    </message>
    <message>
        <source>Tab: next · a coordinate places the corner · Enter with nothing typed closes</source>
        <translation>Tab：下一欄 · 座標放置角點 · 未輸入時按 Enter 封閉</translation>
    </message>
    <message>
        <source>%1 corners</source>
        <translation>%1 個角點</translation>
    </message>
    <message>
        <source>corner %1</source>
        <translation>角點 %1</translation>
    </message>
    <message>
        <source>Fewer than 3 points.</source>
        <translation>少於 3 個點。</translation>
    </message>
    <message>
        <source>%1 points recorded, %2 left out</source>
        <translation>記錄了 %1 個點，略去 %2 個</translation>
    </message>
    <message>
        <source>%1 between the last point and the first, closed by a straight line</source>
        <translation>最後一點與第一點相距 %1，以直線封閉</translation>
    </message>
    <message>
        <source>The track crosses itself; move or delete corners.</source>
        <translation>軌跡自我交叉；請移動或刪除角點。</translation>
    </message>
    <message>
        <source>%1 vertices</source>
        <translation>%1 個頂點</translation>
    </message>
    <message>
        <source>No outline could be made of it.</source>
        <translation>無法由此產生輪廓。</translation>
    </message>
    <message>
        <source>It has several parts or holes: import the file as areas instead.</source>
        <translation>它有多個部分或孔洞：請改將檔案匯入為危險區。</translation>
    </message>
    <message>
        <source>Outline from %1</source>
        <translation>取自 %1 的輪廓</translation>
    </message>
    <message>
        <source>Track or record of the file</source>
        <translation>檔案中的軌跡或紀錄</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>無名稱</translation>
    </message>
    <message>
        <source>What was done to the points</source>
        <translation>對各點所做的處理</translation>
    </message>
    <message>
        <source>The file is only read. What was left out is listed; look at the map before you take it.</source>
        <translation>檔案只會讀取，不會更改。略去的內容已列出；採用前請查看地圖。</translation>
    </message>
    <message>
        <source>⚠ crosses itself</source>
        <translation>⚠ 自我交叉</translation>
    </message>
    <message>
        <source>%1 round</source>
        <translation>周長 %1</translation>
    </message>
    <message>
        <source>An area needs three corners; place more of them.</source>
        <translation>危險區至少需要三個角點；請再放置。</translation>
    </message>
    <message>
        <source>All corners lie on one line, so there is no area; move one of them.</source>
        <translation>所有角點在同一直線上，沒有面積；請移動其中一個。</translation>
    </message>
    <message>
        <source>The outline crosses itself at %1; move a corner, or take corners back.</source>
        <translation>輪廓在 %1 自我交叉；請移動角點，或收回角點。</translation>
    </message>
    <message>
        <source>a corner it comes back to</source>
        <translation>它折回的角點</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>轉折點</translation>
    </message>
    <message>
        <source>WGS 84, UTM, metres</source>
        <translation>WGS 84，UTM，公尺</translation>
    </message>
    <message>
        <source>Type bearings and distances from a paper form, with its datum and closing error</source>
        <translation>輸入紙本表格的方位角與距離，含基準與閉合差</translation>
    </message>
    <message>
        <source>Turning points of a survey form…</source>
        <translation>測量表格的轉折點…</translation>
    </message>
    <message>
        <source>corners and edges, Alt off</source>
        <translation>角點與邊，按 Alt 關閉</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>周長</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>貼齊</translation>
    </message>
    <message>
        <source>Save outline</source>
        <translation>儲存輪廓</translation>
    </message>
    <message>
        <source>Close the outline and save the record (Enter over the map, Ctrl+Enter anywhere)</source>
        <translation>封閉輪廓並儲存紀錄（在地圖上按 Enter，任何處按 Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End the line here (Enter or a double click)</source>
        <translation>在此結束線條（Enter 或按兩下）</translation>
    </message>
    <message>
        <source>Corner back</source>
        <translation>收回角點</translation>
    </message>
    <message>
        <source>Take the last corner back (Backspace)</source>
        <translation>收回最後一個頂點（Backspace）</translation>
    </message>
    <message>
        <source>Leave without a change (Esc over the map)</source>
        <translation>不作變更並離開（在地圖上按 Esc）</translation>
    </message>
    <message>
        <source>Take the last step back (Backspace or Ctrl+Z)</source>
        <translation>收回上一步（Backspace 或 Ctrl+Z）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave without saving (Esc over the map)</source>
        <translation>不儲存就離開（在地圖上按 Esc）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Distance m</source>
        <translation>距離 m</translation>
    </message>
    <message>
        <source>East</source>
        <translation>東</translation>
    </message>
    <message>
        <source>North</source>
        <translation>北</translation>
    </message>
    <message>
        <source>back to 1</source>
        <translation>回到 1</translation>
    </message>
    <message>
        <source>close</source>
        <translation>封閉</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>角點</translation>
    </message>
    <message>
        <source>Corner after corner; Enter closes</source>
        <translation>逐一角點；Enter 封閉</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Two opposite corners, sides along a bearing</source>
        <translation>兩個對角，邊沿方位角</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圓</translation>
    </message>
    <message>
        <source>The middle, then a click or a length</source>
        <translation>圓心，再點按或輸入長度</translation>
    </message>
    <message>
        <source>Sides °</source>
        <translation>邊 °</translation>
    </message>
    <message>
        <source>True bearing of the sides of the rectangle</source>
        <translation>矩形邊的真方位角</translation>
    </message>
    <message>
        <source>Bearing °</source>
        <translation>方位角 °</translation>
    </message>
    <message>
        <source>Bearings and distances</source>
        <translation>方位角與距離</translation>
    </message>
    <message>
        <source>RP → SP</source>
        <translation>參考點 → 起點</translation>
    </message>
    <message>
        <source>Turning points of a survey form</source>
        <translation>測量表格的轉折點</translation>
    </message>
    <message>
        <source>true north</source>
        <translation>真北</translation>
    </message>
    <message>
        <source>magnetic north</source>
        <translation>磁北</translation>
    </message>
    <message>
        <source>bearings were read at the far end, looking back</source>
        <translation>方位角在遠端回看讀取</translation>
    </message>
    <message>
        <source>the last leg leads back to the start point</source>
        <translation>最後一段回到起點</translation>
    </message>
    <message>
        <source>distribute the closing error by the compass rule</source>
        <translation>依羅盤法則分配閉合差</translation>
    </message>
    <message>
        <source>Reference point</source>
        <translation>參考點</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Bearings from</source>
        <translation>方位角起算</translation>
    </message>
    <message>
        <source>Declination ° east</source>
        <translation>磁偏角 ° 東</translation>
    </message>
    <message>
        <source>Take as outline</source>
        <translation>採用為輪廓</translation>
    </message>
    <message>
        <source>not led back, so there is no closing error</source>
        <translation>未回到起點，故無閉合差</translation>
    </message>
    <message>
        <source>closing error %1 on %2</source>
        <translation>閉合差 %1，全長 %2</translation>
    </message>
    <message>
        <source>change of datum to WGS 84 good to %1 m</source>
        <translation>轉換至 WGS 84 的精度為 %1 m</translation>
    </message>
    <message>
        <source>⚠ the outline crosses itself or has no area</source>
        <translation>⚠ 輪廓自我交叉或沒有面積</translation>
    </message>
    <message>
        <source>Type the reference point: 17.97, 102.63 or 48Q TD 12345 67890</source>
        <translation>請輸入參考點：17.97, 102.63 或 48Q TD 12345 67890</translation>
    </message>
    <message>
        <source>declination</source>
        <translation>磁偏角</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>A row between others is empty; fill it or delete it</source>
        <translation>中間有空白列；請填寫或刪除</translation>
    </message>
    <message>
        <source>Type at least three legs after the one to the start point (SP)</source>
        <translation>在到起點（SP）的一段之後，至少輸入三段</translation>
    </message>
    <message>
        <source>“%1” is no number (%2)</source>
        <translation>「%1」不是數字（%2）</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>The clipboard holds no table. Copy rows of a spreadsheet first.</source>
        <translation>剪貼簿中沒有表格。請先複製試算表的列。</translation>
    </message>
    <message>
        <source>Select a contingent, event, claim or source first, then edit it.</source>
        <translation>請先選取分遣隊、事件、聲稱或來源，再編輯。</translation>
    </message>
    <message>
        <source>%1 is not in the project any more.</source>
        <translation>%1 已不在專案中。</translation>
    </message>
    <message>
        <source>Select a contingent, event, claim or source first, then remove it.</source>
        <translation>請先選取分遣隊、事件、聲稱或來源，再移除。</translation>
    </message>
    <message>
        <source>Removed %1 %2. Undo (Ctrl+Z) brings it back.</source>
        <translation>已移除%1 %2。復原（Ctrl+Z）可恢復。</translation>
    </message>
    <message>
        <source>Of rival values leads</source>
        <translation>競爭值中領先的是</translation>
    </message>
    <message>
        <source>Of rival values now leads: %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>競爭值中現由此領先：%1。復原（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Saved %1 %2. Undo (Ctrl+Z) takes it back.</source>
        <translation>已儲存%1 %2。復原（Ctrl+Z）可撤回。</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>來自表格</translation>
    </message>
    <message>
        <source>Saved %1 claims from a table. Undo (Ctrl+Z) takes them back.</source>
        <translation>已從表格儲存 %1 筆聲稱。復原（Ctrl+Z）可撤回。</translation>
    </message>
    <message>
        <source>The built-in atlas is read-only. New project (Ctrl+N) makes a copy you can edit.</source>
        <translation>內建圖集為唯讀。「新增專案」（Ctrl+N）會建立可編輯的副本。</translation>
    </message>
    <message>
        <source>This project is open read-only. Save a copy (Ctrl+Shift+S) and edit that.</source>
        <translation>此專案以唯讀開啟。請儲存副本（Ctrl+Shift+S）並編輯副本。</translation>
    </message>
    <message>
        <source>You are looking at the past. Go back to the present first (History).</source>
        <translation>您正在查看過去。請先回到現在（歷史）。</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation>編輯%1 %2</translation>
    </message>
    <message>
        <source>Leave without saving? What you typed here is lost.</source>
        <translation>不儲存就離開？您輸入的內容將會遺失。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>儲存（Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>離開（Esc）</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>儲存並繼續(&amp;N)</translation>
    </message>
    <message>
        <source>Save, then enter another one (Ctrl+Enter)</source>
        <translation>儲存後再輸入一筆（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>there is no such file; choose one</source>
        <translation>沒有此檔案；請選擇</translation>
    </message>
    <message>
        <source>an amount needs something that is counted or measured, such as strength or area</source>
        <translation>數量需要可計數或測量的項目，例如人數或面積</translation>
    </message>
    <message>
        <source>“%1” is not understood; write latitude, longitude: 17.97, 102.63</source>
        <translation>無法理解「%1」；請寫緯度, 經度：17.97, 102.63</translation>
    </message>
    <message>
        <source>“%1” is no code of a country; write two letters such as LA</source>
        <translation>「%1」不是國家代碼；請寫兩個字母，如 LA</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>「%1」不在其中：%2</translation>
    </message>
    <message>
        <source>“%1” is not understood; write contradicts, supports, supersedes or derives from, then the id of a claim: contradicts cl-03</source>
        <translation>無法理解「%1」；請寫 contradicts、supports、supersedes 或 derives from，再寫聲稱的編號：contradicts cl-03</translation>
    </message>
    <message>
        <source>“%1” names none, or more than one; choose from the list that opens below it</source>
        <translation>「%1」沒有對應或對應多筆；請從下方清單選擇</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>聲稱</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>contingent</source>
        <translation>分遣隊</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>寮文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>已閱全文</translation>
    </message>
    <message>
        <source>known from an excerpt</source>
        <translation>由摘錄得知</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未查閱</translation>
    </message>
    <message>
        <source>worked out from others</source>
        <translation>由其他推得</translation>
    </message>
    <message>
        <source>As exact as it is known: 5 July 2025, Oct 2018, autumn 2019, 2019. Empty: not dated.</source>
        <translation>依已知的精確度：5 July 2025、Oct 2018、autumn 2019、2019。空白：無日期。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>The contingent, event, series or topic; type words of its title, Enter takes it.</source>
        <translation>分遣隊、事件、數列或主題；輸入標題字詞，按 Enter 採用。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Type words of a source, Enter takes it; the last line makes a new one. Backspace takes the last one away.</source>
        <translation>輸入來源字詞，按 Enter 採用；最後一行新增來源。退格鍵移除最後一個。</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>關於什麼</translation>
    </message>
    <message>
        <source>Strength, area, items …, status, or a word of your own.</source>
        <translation>人數、面積、件數……、狀態，或您自己的詞。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>As stated: ≤ 50, about 900, &gt; 340, 25,000–30,000, 1.5 ha. Empty: none is stated.</source>
        <translation>照原文：≤ 50、about 900、&gt; 340、25,000–30,000、1.5 ha。空白：未說明。</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>所述內容</translation>
    </message>
    <message>
        <source>In English, near the words of the source; empty, the amount stands for it. Shift+Enter begins a line.</source>
        <translation>以英文撰寫，貼近來源用詞；空白時由數量代表。Shift+Enter 換行。</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>這些是</translation>
    </message>
    <message>
        <source>its sense</source>
        <translation>大意</translation>
    </message>
    <message>
        <source>its very words</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>Only very words are shown in quotation marks.</source>
        <translation>只有原話以引號顯示。</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>What the speaker does: states it, passes it on, weighs it, denies it. Who retracts names below what is taken back: supersedes cl-03.</source>
        <translation>說話者的作為：陳述、轉述、衡量、否認。撤回者在下方註明所撤回的：supersedes cl-03。</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The words in the language of the source, where that is not English.</source>
        <translation>來源語言的原文（非英文時）。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of the original words.</source>
        <translation>原文的語言。</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>發言者</translation>
    </message>
    <message>
        <source>Who speaks; at first the publisher of the source.</source>
        <translation>發言者；預設為來源的發布者。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Country the speaker stands for, two letters such as LA; empty: none.</source>
        <translation>發言者代表的國家，兩個字母如 LA；空白：無。</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>發言日期</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>The time it is about, where one is stated. </source>
        <translation>所指的時間（若有說明）。</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>來源評級</translation>
    </message>
    <message>
        <source>Reliability, at first that of the source; press its letter.</source>
        <translation>可靠度，預設為來源的；按其字母。</translation>
    </message>
    <message>
        <source>Claim grade</source>
        <translation>聲稱評級</translation>
    </message>
    <message>
        <source>Credibility of what is said; press its digit.</source>
        <translation>所述內容的可信度；按其數字。</translation>
    </message>
    <message>
        <source>Why this grade</source>
        <translation>評級理由</translation>
    </message>
    <message>
        <source>A sentence for whoever reads the grade.</source>
        <translation>給閱讀評級者的一句話。</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>One a line: contradicts, supports, supersedes or derives from, then the claim: contradicts cl-03</source>
        <translation>每行一項：contradicts、supports、supersedes 或 derives from，再寫聲稱：contradicts cl-03</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>如何得知</translation>
    </message>
    <message>
        <source>Whether you saw the text itself.</source>
        <translation>您是否親見原文。</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>intelligence service</source>
        <translation>情報機構</translation>
    </message>
    <message>
        <source>state media</source>
        <translation>官方媒體</translation>
    </message>
    <message>
        <source>press</source>
        <translation>新聞媒體</translation>
    </message>
    <message>
        <source>self-published</source>
        <translation>自行發布</translation>
    </message>
    <message>
        <source>non-governmental</source>
        <translation>非政府組織</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>聯合國</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>As printed, in the language of the source.</source>
        <translation>照刊載原樣，以來源語言。</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文標題</translation>
    </message>
    <message>
        <source>Its title, translated.</source>
        <translation>標題譯文。</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>發布者</translation>
    </message>
    <message>
        <source>Who answers for the text.</source>
        <translation>對文字負責者。</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>轉載</translation>
    </message>
    <message>
        <source>Who relays it; two relays of one text are one source.</source>
        <translation>轉載者；同一文字的兩次轉載算一個來源。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>文字的語言。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What kind of publisher this is.</source>
        <translation>發布者的類別。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>Reliability; press its letter. F: cannot be judged.</source>
        <translation>可靠度；按其字母。F：無法判斷。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Shown and copied, never opened by the program.</source>
        <translation>僅顯示和複製，本程式從不開啟。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>A file to keep inside the project as a copy of the source: its page, a picture, a PDF. Those kept already are in the record.</source>
        <translation>存於專案內作為來源副本的檔案：網頁、圖片、PDF。已保存者見紀錄。</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>What to keep in mind when using it, one a line.</source>
        <translation>使用時應注意之處，每行一項。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Of a data set: the terms it may be used under.</source>
        <translation>資料集的使用條款。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Type words of a source, Enter takes it; the last line makes a new one.</source>
        <translation>輸入來源字詞，按 Enter 採用；最後一行新增來源。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>the district</source>
        <translation>縣區</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>城鎮</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Two letters such as LA.</source>
        <translation>兩個字母，如 LA。</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>已知精度</translation>
    </message>
    <message>
        <source>Never more exact than the sources.</source>
        <translation>絕不比來源更精確。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Province or oblast.</source>
        <translation>省或州。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>縣區</translation>
    </message>
    <message>
        <source>The district as the sources name it.</source>
        <translation>來源所稱的縣區。</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城鎮</translation>
    </message>
    <message>
        <source>The town, or what else names the place.</source>
        <translation>城鎮或其他地名。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Latitude, longitude of the region&apos;s middle or the town, in degrees: 17.97, 102.63. Never a work site.</source>
        <translation>地區中心或城鎮的緯度, 經度（度）：17.97, 102.63。絕非作業地點。</translation>
    </message>
    <message>
        <source>First word of it</source>
        <translation>首次提及</translation>
    </message>
    <message>
        <source>What the source says that makes you enter this; the status follows.</source>
        <translation>來源所述、促使您輸入此項的內容；狀態由此得出。</translation>
    </message>
    <message>
        <source>Who speaks.</source>
        <translation>發言者。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>What the statement is about.</source>
        <translation>陳述所指。</translation>
    </message>
    <message>
        <source>demining</source>
        <translation>掃雷</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>combat, for context only</source>
        <translation>作戰，僅供背景</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>combat</source>
        <translation>作戰</translation>
    </message>
    <message>
        <source>How lists and cards name it.</source>
        <translation>清單和卡片上的名稱。</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>派出</translation>
    </message>
    <message>
        <source>Two letters such as RU; empty: not stated.</source>
        <translation>兩個字母，如 RU；空白：未說明。</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Country that receives it, two letters; empty: not stated.</source>
        <translation>接收國，兩個字母；空白：未說明。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Combat is never counted with demining.</source>
        <translation>作戰絕不與掃雷合計。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Space ticks a task.</source>
        <translation>空白鍵勾選任務。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>The unit as the sources name it, in English.</source>
        <translation>來源所稱單位（英文）。</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符號</translation>
    </message>
    <message>
        <source>APP-6D code of 20 digits.</source>
        <translation>20 位 APP-6D 代碼。</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>聲明</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>ceremony</source>
        <translation>典禮</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>What happened between whom, in a few words.</source>
        <translation>誰與誰之間發生何事，簡述。</translation>
    </message>
    <message>
        <source>What kind of event this is.</source>
        <translation>事件的類別。</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Countries, two letters each: RU LA.</source>
        <translation>國家，各兩個字母：RU LA。</translation>
    </message>
    <message>
        <source>is needed: </source>
        <translation>為必填：</translation>
    </message>
    <message>
        <source>Claims from a table</source>
        <translation>來自表格的聲稱</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>第一列為欄名</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>加入(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>For every row that does not say otherwise:</source>
        <translation>適用於未另行說明的每一列：</translation>
    </message>
    <message>
        <source>What the columns hold:</source>
        <translation>各欄內容：</translation>
    </message>
    <message>
        <source>Close with %1 rows not written? They stay on the clipboard only.</source>
        <translation>尚有 %1 列未寫入，要關閉嗎？它們只留在剪貼簿中。</translation>
    </message>
    <message>
        <source>can be added</source>
        <translation>可以加入</translation>
    </message>
    <message>
        <source>&amp;Add %1 claims</source>
        <translation>加入 %1 筆聲稱(&amp;A)</translation>
    </message>
    <message>
        <source>%1 rows cannot be added as they are; they stay here when the others are.</source>
        <translation>有 %1 列無法照現狀加入；其他列加入後它們會留在這裡。</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
    <message>
        <source>Rows to add</source>
        <translation>要加入的列</translation>
    </message>
    <message>
        <source>A matter that is no contingent, event or series, in a few words.</source>
        <translation>非分遣隊、事件或序列的事項，數語說明。</translation>
    </message>
    <message>
        <source>What is counted over time, and where.</source>
        <translation>隨時間統計什麼、在何處。</translation>
    </message>
    <message>
        <source>The topic, contingent or event that it counts; type words of its title.</source>
        <translation>所統計的主題、分遣隊或事件；輸入標題字詞。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What whoever reads the figures must know, one a line.</source>
        <translation>讀數字者須知，每行一則。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已開始</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>投下</translation>
    </message>
    <message>
        <source>failure rate</source>
        <translation>未爆率</translation>
    </message>
    <message>
        <source>at the peak</source>
        <translation>高峰時</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>屬於</translation>
    </message>
    <message>
        <source>The contingent or series that the figure belongs to; type words of its title.</source>
        <translation>數字所屬的分遣隊或序列；輸入標題字詞。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>統計項目</translation>
    </message>
    <message>
        <source>Strength, area, items …</source>
        <translation>人數、面積、件數……</translation>
    </message>
    <message>
        <source>As stated: ≤ 50, about 900, &gt; 340, 25,000–30,000, 1.5 ha.</source>
        <translation>依所述：≤ 50、about 900、&gt; 340、25,000–30,000、1.5 ha。</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>涵蓋</translation>
    </message>
    <message>
        <source>Figures of different scope are never added.</source>
        <translation>範圍不同的數字絕不相加。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期間起</translation>
    </message>
    <message>
        <source>Only of an amount in a period. </source>
        <translation>僅限期間內的數量。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Defined as</source>
        <translation>定義為</translation>
    </message>
    <message>
        <source>Of an area: what was done to it. Different ones are never added.</source>
        <translation>面積：做了什麼。不同者絕不相加。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>The state of what is counted, where the source says one.</source>
        <translation>所統計者的狀態（若來源有說明）。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>Of a figure worked out from others: how.</source>
        <translation>由其他數字推算者：如何推算。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>A remark on this figure.</source>
        <translation>關於此數字的註記。</translation>
    </message>
    <message>
        <source>+ New source “%1”…</source>
        <translation>+ 新增來源「%1」…</translation>
    </message>
    <message>
        <source>“%1” says more than a day, month, season or year; put the rest into the notes</source>
        <translation>「%1」超出日、月、季或年；其餘請寫入備註</translation>
    </message>
    <message>
        <source>“%1” is no whole number of 0 or more</source>
        <translation>「%1」不是 0 以上的整數</translation>
    </message>
    <message>
        <source>“%1” is no number of 0 or more</source>
        <translation>「%1」不是 0 以上的數字</translation>
    </message>
    <message>
        <source>“%1” is no coordinate; 17.97, 102.63 or 48Q TD 12345 67890 is one</source>
        <translation>「%1」不是座標；可寫 17.97, 102.63 或 48Q TD 12345 67890</translation>
    </message>
    <message>
        <source>Edit a figure</source>
        <translation>編輯數字</translation>
    </message>
    <message>
        <source>Remove a figure</source>
        <translation>移除數字</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>a figure belongs to a contingent or a series; choose one</source>
        <translation>數字屬於分遣隊或序列；請選擇</translation>
    </message>
    <message>
        <source>a figure stays where it is; enter it anew elsewhere</source>
        <translation>數字留在原處；請在他處重新輸入</translation>
    </message>
    <message>
        <source>Saved a figure of %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>已儲存 %1 的數字。復原（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Select a contingent, or a series in the panel of figures, then choose its figure.</source>
        <translation>請選取分遣隊，或在數字面板選取序列，再選其數字。</translation>
    </message>
    <message>
        <source>Which figure of %1?</source>
        <translation>%1 的哪個數字？</translation>
    </message>
    <message>
        <source>%1 has no figures yet.</source>
        <translation>%1 尚無數字。</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>選擇日期</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The built-in atlas is not a file. New project (Ctrl+N) makes one to export from.</source>
        <translation>內建圖集不是檔案。「新增專案」（Ctrl+N）會建立可供匯出的專案。</translation>
    </message>
    <message>
        <source>The project has no records yet.</source>
        <translation>專案中尚無紀錄。</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>已將 %1 列寫入 %2</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>已停止；未寫入任何內容</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>寫入 %1</translation>
    </message>
    <message>
        <source>%1 is the open project itself; choose another name</source>
        <translation>%1 就是開啟中的專案；請另選名稱</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>分遣隊</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>聲稱</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Series of figures</source>
        <translation>數字系列</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Hazardous areas</source>
        <translation>危險區</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>已釋放土地</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>進度報告</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>發現的爆裂物</translation>
    </message>
    <message>
        <source>List of layers</source>
        <translation>圖層清單</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>視圖</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>List of kept copies</source>
        <translation>保存的副本清單</translation>
    </message>
    <message>
        <source>List of imports</source>
        <translation>匯入清單</translation>
    </message>
    <message>
        <source>Confirmed parts</source>
        <translation>已確認的部分</translation>
    </message>
    <message>
        <source>Reopenings of released land</source>
        <translation>已釋放土地重新列為危險的紀錄</translation>
    </message>
    <message>
        <source>Lines of corridors</source>
        <translation>走廊的中線</translation>
    </message>
    <message>
        <source>List of photos</source>
        <translation>照片清單</translation>
    </message>
    <message>
        <source>List of pictures of the ground</source>
        <translation>地面影像清單</translation>
    </message>
    <message>
        <source>Quarantined rows of all imports</source>
        <translation>所有匯入中被隔離的列</translation>
    </message>
    <message>
        <source>GeoPackage, styled for QGIS</source>
        <translation>GeoPackage，附 QGIS 樣式</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>KML for Google Earth</source>
        <translation>KML，用於 Google Earth</translation>
    </message>
    <message>
        <source>KMZ, KML in a zip</source>
        <translation>KMZ，以 zip 壓縮的 KML</translation>
    </message>
    <message>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <source>CSV, table of text</source>
        <translation>CSV，純文字表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>GPX for GPS devices</source>
        <translation>GPX，用於 GPS 裝置</translation>
    </message>
    <message>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <source>List of vertices for IMSMA</source>
        <translation>IMSMA 頂點清單</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>匯出紀錄</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <translation>圖層：%1</translation>
    </message>
    <message>
        <source>Only what is true on</source>
        <translation>僅限此日期的情況：</translation>
    </message>
    <message>
        <source>What the format could not carry</source>
        <translation>此格式無法承載的內容</translation>
    </message>
    <message>
        <source>Choose a &amp;place…</source>
        <translation>選擇位置(&amp;P)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 written, read back and compared; everything was carried.</source>
        <translation>%1 已寫入、讀回並比對；所有內容均已承載。</translation>
    </message>
    <message>
        <source>%1 written, read back and compared.</source>
        <translation>%1 已寫入、讀回並比對。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The file is written aside, read back and compared before it replaces anything.</source>
        <translation>檔案會先另行寫入、讀回並比對，之後才取代既有檔案。</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>內容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>匯出圖片</translation>
    </message>
    <message>
        <source>Picture written to %1</source>
        <translation>圖片已寫入 %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>寫入 %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>匯出圖片</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>與視窗相同</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <translation>%1 直式</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <translation>%1 橫式</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>選擇位置…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Dots per inch (PNG)</source>
        <translation>每英寸點數（PNG）</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, scale 1 : %3</source>
        <translation>%1 × %2 像素，比例尺 1 : %3</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>原文所述</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>說出日期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未見報告</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>What is counted</source>
        <translation>計數對象</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>對數</translation>
    </message>
    <message>
        <source>Every step of the axis is ten times the one before</source>
        <translation>座標軸每一格是前一格的十倍</translation>
    </message>
    <message>
        <source>+ Figure…</source>
        <translation>＋ 數字…</translation>
    </message>
    <message>
        <source>Enter a figure of this series</source>
        <translation>輸入此序列的數字</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Change the figure chosen in the table</source>
        <translation>更改表中所選數字</translation>
    </message>
    <message>
        <source>Series of figures</source>
        <translation>數字系列</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>As known on %1; not said by then: %2.</source>
        <translation>以 %1 所知為準；當時尚未說出：%2。</translation>
    </message>
    <message>
        <source>Left out, for days after %1: %2.</source>
        <translation>略去 %1 之後的日期：%2。</translation>
    </message>
    <message>
        <source>There are no series of figures here. Edit, New series… makes one.</source>
        <translation>此處沒有數字序列。「編輯、新序列…」可建立。</translation>
    </message>
    <message>
        <source>No figure of this series had been said, or none is for so early a day.</source>
        <translation>當時這個系列尚無任何數字說出，或沒有這麼早日期的數字。</translation>
    </message>
    <message>
        <source>No figure has a date: they stand in the table only.</source>
        <translation>數字都沒有日期：只列在表格中。</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter: country, status, place …</source>
        <translation>篩選：國家、狀態、地點…</translation>
    </message>
    <message>
        <source>Filter contingents</source>
        <translation>篩選分遣隊</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Show all contingents again</source>
        <translation>重新顯示所有分遣隊</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>顯示 %2 個中的 %1 個</translation>
    </message>
    <message>
        <source>Show only some (Space opens the menu)</source>
        <translation>只顯示部分（空白鍵開啟選單）</translation>
    </message>
    <message>
        <source>Brushed over on the timeline; press to take this filter away</source>
        <translation>在時間軸上刷選的範圍；按下即可移除此篩選</translation>
    </message>
    <message>
        <source>no contingent at these dates</source>
        <translation>這些日期沒有分遣隊</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>From</source>
        <translation>派出方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接受方</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Best source grade</source>
        <translation>最佳來源評級</translation>
    </message>
    <message>
        <source>Best claim grade</source>
        <translation>最佳主張評級</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>area {code}</source>
        <translation>危險區 {code}</translation>
    </message>
    <message>
        <source>release {id}</source>
        <translation>釋放 {id}</translation>
    </message>
    <message>
        <source>report {id}</source>
        <translation>報告 {id}</translation>
    </message>
    <message>
        <source>device {id}</source>
        <translation>爆裂物 {id}</translation>
    </message>
    <message>
        <source>team {team} on {date}</source>
        <translation>隊伍 {team}，{date}</translation>
    </message>
    <message>
        <source>report of {date}</source>
        <translation>{date} 的報告</translation>
    </message>
    <message>
        <source>{people:,} people</source>
        <translation>{people:,} 人</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>一支隊伍</translation>
    </message>
    <message>
        <source>{named}: the outline crosses or touches itself</source>
        <translation>{named}：輪廓自我交叉或自我接觸</translation>
    </message>
    <message>
        <source>{named}: the outline crosses or touches itself at {where}</source>
        <translation>{named}：輪廓在 {where} 自我交叉或自我接觸</translation>
    </message>
    <message>
        <source>{named}: the outline crosses or touches itself at {where} and at {more:,} more places</source>
        <translation>{named}：輪廓在 {where} 及另外 {more:,} 處自我交叉或自我接觸</translation>
    </message>
    <message>
        <source>{named}: a ring has {corners:,} different corners</source>
        <translation>{named}：有一個環含 {corners:,} 個不同的角點</translation>
    </message>
    <message>
        <source>{named}: {twice:,} of its {parts:,} parts stand twice</source>
        <translation>{named}：{parts:,} 個部分中有 {twice:,} 個出現兩次</translation>
    </message>
    <message>
        <source>{named}: {corners:,} corners stand twice in a ring</source>
        <translation>{named}：環中有 {corners:,} 個角點出現兩次</translation>
    </message>
    <message>
        <source>{named}: two of its parts overlap by {share:.1%} ({shared:,.1f} m²)</source>
        <translation>{named}：其中兩個部分重疊 {share:.1%}（{shared:,.1f} m²）</translation>
    </message>
    <message>
        <source>{named}: the edge after corner {corner:,} is {length:,.0f} m long, over {limit:,.0f} m</source>
        <translation>{named}：角點 {corner:,} 之後的邊長 {length:,.0f} m，超過 {limit:,.0f} m</translation>
    </message>
    <message>
        <source>{named}: has no outline</source>
        <translation>{named}：沒有輪廓</translation>
    </message>
    <message>
        <source>{named}: longitude and latitude seem to be exchanged</source>
        <translation>{named}：經度與緯度似乎對調了</translation>
    </message>
    <message>
        <source>{named}: reaches beyond the country of its theatre, whose border is coarse here</source>
        <translation>{named}：超出其區域所屬國家的範圍，該國國界在此處為粗略</translation>
    </message>
    <message>
        <source>{named}: lies outside of the country of its theatre, whose border is coarse here</source>
        <translation>{named}：位於其區域所屬國家之外，該國國界在此處為粗略</translation>
    </message>
    <message>
        <source>{named}: has the same code as {others}</source>
        <translation>{named}：與 {others} 的代號相同</translation>
    </message>
    <message>
        <source>{named}: can be taken for {others}</source>
        <translation>{named}：可能被當成 {others}</translation>
    </message>
    <message>
        <source>areas {one} and {other} have the same outline</source>
        <translation>危險區 {one} 與 {other} 的輪廓相同</translation>
    </message>
    <message>
        <source>areas {one} and {other} have nearly the same outline ({share:.1%} in common)</source>
        <translation>危險區 {one} 與 {other} 的輪廓幾乎相同（共有 {share:.1%}）</translation>
    </message>
    <message>
        <source>areas {one} and {other}, both open, share {shared:,.1f} m²</source>
        <translation>危險區 {one} 與 {other} 均未結束，共有 {shared:,.1f} m²</translation>
    </message>
    <message>
        <source>{named}: {beyond:,.1f} m² lie outside of its area {code}</source>
        <translation>{named}：有 {beyond:,.1f} m² 位於其危險區 {code} 之外</translation>
    </message>
    <message>
        <source>{named}: has {own:,.0f} m², more than its area {code} with {whole:,.0f} m²</source>
        <translation>{named}：面積 {own:,.0f} m²，大於其危險區 {code} 的 {whole:,.0f} m²</translation>
    </message>
    <message>
        <source>{named}: {shared:,.2f} m² are released twice, by {one} and by {other}</source>
        <translation>{named}：有 {shared:,.2f} m² 被釋放兩次，分別由 {one} 與 {other}</translation>
    </message>
    <message>
        <source>{named}: a sliver of {size:,.2f} m² is left, thinner than {width:g} m</source>
        <translation>{named}：剩下 {size:,.2f} m² 的細長碎片，比 {width:g} m 還窄</translation>
    </message>
    <message>
        <source>{named}: {warning}</source>
        <translation>{named}：{warning}</translation>
    </message>
    <message>
        <source>{named}: lacks {fields}</source>
        <translation>{named}：缺少 {fields}</translation>
    </message>
    <message>
        <source>{named}: its date {date} lies before the survey of area {code} ({surveyed})</source>
        <translation>{named}：其日期 {date} 早於危險區 {code} 的調查日期（{surveyed}）</translation>
    </message>
    <message>
        <source>{named}: lies outside of its area {code}</source>
        <translation>{named}：位於其危險區 {code} 之外</translation>
    </message>
    <message>
        <source>{named}: {more:,} more have its category, model, date and position</source>
        <translation>{named}：另有 {more:,} 個與其類別、型號、日期及位置相同</translation>
    </message>
    <message>
        <source>{named}: {searched:,.0f} m² in a day are more than {crew} are likely to search ({limit:,.0f} m²)</source>
        <translation>{named}：一天 {searched:,.0f} m²，超過 {crew} 可能搜索的面積（{limit:,.0f} m²）</translation>
    </message>
    <message>
        <source>{named}: {hours:g} hours in a day are more than a person works ({limit:g})</source>
        <translation>{named}：一天 {hours:g} 小時，超過一個人的工作時數（{limit:g}）</translation>
    </message>
    <message>
        <source>split where the outline crosses itself</source>
        <translation>在輪廓自我交叉處分割</translation>
    </message>
    <message>
        <source>keep each part once</source>
        <translation>每個部分只保留一次</translation>
    </message>
    <message>
        <source>exchange longitude and latitude</source>
        <translation>對調經度與緯度</translation>
    </message>
    <message>
        <source>leave out corners that repeat the one before</source>
        <translation>略去與前一個重複的角點</translation>
    </message>
    <message>
        <source>keep what lies within {code}</source>
        <translation>保留位於 {code} 之內的部分</translation>
    </message>
    <message>
        <source>clip {one} to {other}</source>
        <translation>將 {one} 裁切至 {other}</translation>
    </message>
    <message>
        <source>is larger than {most:,} MB</source>
        <translation>大於 {most:,} MB</translation>
    </message>
    <message>
        <source>is larger than {most:,} MB, which no track of a walk is</source>
        <translation>大於 {most:,} MB，步行軌跡不會這麼大</translation>
    </message>
    <message>
        <source>is larger than {most:,} MB; add it to the map as a layer instead</source>
        <translation>大於 {most:,} MB；請改將其作為圖層加入地圖</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>無法讀取：{reason}</translation>
    </message>
    <message>
        <source>line {line}: is not CSV ({reason})</source>
        <translation>第 {line} 行：不是 CSV（{reason}）</translation>
    </message>
    <message>
        <source>is not in UTF-8 (byte {byte}); save it as CSV UTF-8</source>
        <translation>不是 UTF-8 編碼（位元組 {byte}）；請存為 CSV UTF-8</translation>
    </message>
    <message>
        <source>has no column for {role} ({asked}); it has {columns}</source>
        <translation>沒有 {role} 的欄位（{asked}）；現有欄位為 {columns}</translation>
    </message>
    <message>
        <source>is not well-formed GPX ({reason})</source>
        <translation>不是格式正確的 GPX（{reason}）</translation>
    </message>
    <message>
        <source>holds no track; routes and waypoints are not outlines that were walked</source>
        <translation>不含軌跡；路線與航點不是實際走過的輪廓</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>has a document type (DOCTYPE), which GPX does not need and which can do harm; it was not read</source>
        <translation>含有文件類型（DOCTYPE），GPX 不需要它，且它可能造成危害；此檔案未被讀取</translation>
    </message>
    <message>
        <source>begins with &lt;{name}&gt;, so it is no GPX</source>
        <translation>以 &lt;{name}&gt; 開頭，因此不是 GPX</translation>
    </message>
    <message>
        <source>is nested deeper than {most} elements</source>
        <translation>巢狀深度超過 {most} 個元素</translation>
    </message>
    <message>
        <source>has more than {most:,} points</source>
        <translation>超過 {most:,} 個點</translation>
    </message>
    <message>
        <source>a point of the track has no longitude and latitude ({reason})</source>
        <translation>軌跡中有一點沒有經度與緯度（{reason}）</translation>
    </message>
    <message>
        <source>the point at longitude {lon}, latitude {lat} lies off the earth</source>
        <translation>位於經度 {lon}、緯度 {lat} 的點不在地球上</translation>
    </message>
    <message>
        <source>the time {text} is none</source>
        <translation>時間 {text} 不是時間</translation>
    </message>
    <message>
        <source>point {point} was recorded before point {other}</source>
        <translation>點 {point} 的記錄時間早於點 {other}</translation>
    </message>
    <message>
        <source>point {point} lies {metres:.1f} m from point {other}</source>
        <translation>點 {point} 與點 {other} 相距 {metres:.1f} m</translation>
    </message>
    <message>
        <source>point {point} lies {metres:.0f} m from both its neighbours, which are close to each other</source>
        <translation>點 {point} 與前後兩點均相距 {metres:.0f} m，而該兩點彼此接近</translation>
    </message>
    <message>
        <source>point {point} is where the track began</source>
        <translation>點 {point} 位於軌跡開始之處</translation>
    </message>
    <message>
        <source>track {name}: {points} points are left after cleaning, which enclose nothing</source>
        <translation>軌跡 {name}：清理後剩下 {points} 個點，未圍出任何範圍</translation>
    </message>
    <message>
        <source>line {line}: names no record</source>
        <translation>第 {line} 行：未指明任何紀錄</translation>
    </message>
    <message>
        <source>line {line}: longitude {lon}, latitude {lat} lies off the earth</source>
        <translation>第 {line} 行：經度 {lon}、緯度 {lat} 不在地球上</translation>
    </message>
    <message>
        <source>line {line}: longitude {lon}, latitude {lat} lies off the earth; are longitude and latitude exchanged?</source>
        <translation>第 {line} 行：經度 {lon}、緯度 {lat} 不在地球上；經度與緯度是否對調了？</translation>
    </message>
    <message>
        <source>line {line}: {role} {text} is not a number</source>
        <translation>第 {line} 行：{role} {text} 不是數字</translation>
    </message>
    <message>
        <source>line {line}: {role} {text} is not a number; it has a decimal comma</source>
        <translation>第 {line} 行：{role} {text} 不是數字；其小數點為逗號</translation>
    </message>
    <message>
        <source>line {line}: {role} {text} is not a finite number</source>
        <translation>第 {line} 行：{role} {text} 不是有限數</translation>
    </message>
    <message>
        <source>{record}, shape {shape}</source>
        <translation>{record}，圖形 {shape}</translation>
    </message>
    <message>
        <source>{record}: a line of it could not be read, so its outline was not made</source>
        <translation>{record}：其中一行無法讀取，因此未產生其輪廓</translation>
    </message>
    <message>
        <source>{named}: has fewer than 3 different vertices</source>
        <translation>{named}：不同的頂點少於 3 個</translation>
    </message>
    <message>
        <source>{named}: the same polygon stands twice (line {line})</source>
        <translation>{named}：同一多邊形出現兩次（第 {line} 行）</translation>
    </message>
    <message>
        <source>{named}: two vertices have the same coordinates (line {line})</source>
        <translation>{named}：兩個頂點的座標相同（第 {line} 行）</translation>
    </message>
    <message>
        <source>{named}: two vertices have the same id (line {line})</source>
        <translation>{named}：兩個頂點的識別碼相同（第 {line} 行）</translation>
    </message>
    <message>
        <source>{named}: two vertices have the same number (line {line})</source>
        <translation>{named}：兩個頂點的編號相同（第 {line} 行）</translation>
    </message>
    <message>
        <source>{named}: two points beside its polygons have the same coordinates (line {line})</source>
        <translation>{named}：不屬於其多邊形的兩個點座標相同（第 {line} 行）</translation>
    </message>
    <message>
        <source>{named}: two points beside its polygons have the same id (line {line})</source>
        <translation>{named}：不屬於其多邊形的兩個點識別碼相同（第 {line} 行）</translation>
    </message>
    <message>
        <source>{record}: an inner polygon lies in none of its outer ones (line {line})</source>
        <translation>{record}：有一個內部多邊形不在其任何外部多邊形之內（第 {line} 行）</translation>
    </message>
    <message>
        <source>{record}: its outline is not valid ({reason})</source>
        <translation>{record}：其輪廓無效（{reason}）</translation>
    </message>
    <message>
        <source>a suspected area is normally confirmed or reduced before it is cleared</source>
        <translation>疑似危險區在清除之前，通常先予確認或縮減</translation>
    </message>
    <message>
        <source>a confirmed area is cancelled only if its evidence is shown to be wrong</source>
        <translation>只有在證明其證據有誤時，才取消確認危險區</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>SHA</source>
        <translation>SHA</translation>
    </message>
    <message>
        <source>CHA</source>
        <translation>CHA</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>已縮減</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>area {code} (id {id})</source>
        <translation>危險區 {code}（編號 {id}）</translation>
    </message>
    <message>
        <source>confirmation {id}</source>
        <translation>確認 {id}</translation>
    </message>
    <message>
        <source>reopening {id}</source>
        <translation>重新開放 {id}</translation>
    </message>
    <message>
        <source>the confirmation</source>
        <translation>此確認</translation>
    </message>
    <message>
        <source>the reopening</source>
        <translation>此重新開放</translation>
    </message>
    <message>
        <source>{named}: {why}</source>
        <translation>{named}：{why}</translation>
    </message>
    <message>
        <source>{why} (rule {rule})</source>
        <translation>{why}（規則 {rule}）</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{origin} does not become {to}</source>
        <translation>「{origin}」不能變為「{to}」</translation>
    </message>
    <message>
        <source>{to} land needs its {fields}</source>
        <translation>「{to}」的土地須填寫：{fields}</translation>
    </message>
    <message>
        <source>a reopened area needs its {fields}</source>
        <translation>重新開放的危險區須填寫：{fields}</translation>
    </message>
    <message>
        <source>what was {wrong} does not become {to}</source>
        <translation>「{wrong}」的土地不能變為「{to}」</translation>
    </message>
    <message>
        <source>lies outside of area {code}, as at {where}</source>
        <translation>位於危險區 {code} 之外，例如在 {where}</translation>
    </message>
    <message>
        <source>covers {shared:.6g} m² that release {id} has already released: {text}</source>
        <translation>涵蓋釋放 {id} 已釋放的 {shared:.6g} 平方公尺：{text}</translation>
    </message>
    <message>
        <source>{named} of {date} comes before {what} ({earlier})</source>
        <translation>{date} 的{named}早於{what}（{earlier}）</translation>
    </message>
    <message>
        <source>area {code} was surveyed</source>
        <translation>危險區 {code} 的調查</translation>
    </message>
    <message>
        <source>release {id} was decided</source>
        <translation>釋放 {id} 的決定</translation>
    </message>
    <message>
        <source>area {code} has no outline yet, so nothing in it can be released</source>
        <translation>危險區 {code} 尚無輪廓，因此不能釋放其中任何部分</translation>
    </message>
    <message>
        <source>area {code} has no outline yet, so no part of it can be confirmed</source>
        <translation>危險區 {code} 尚無輪廓，因此不能確認其任何部分</translation>
    </message>
    <message>
        <source>area {code} would have no outline</source>
        <translation>危險區 {code} 將沒有輪廓</translation>
    </message>
    <message>
        <source>its release {id} would not hold: {why}</source>
        <translation>其釋放 {id} 將不成立：{why}</translation>
    </message>
    <message>
        <source>its confirmed part {id} would not hold: {why}</source>
        <translation>其已確認部分 {id} 將不成立：{why}</translation>
    </message>
    <message>
        <source>its reopening {id} would not hold: {why}</source>
        <translation>其重新開放 {id} 將不成立：{why}</translation>
    </message>
    <message>
        <source>{shared:.6g} m² of it were confirmed already by {id}</source>
        <translation>其中 {shared:.6g} 平方公尺已由 {id} 確認</translation>
    </message>
    <message>
        <source>{shared:.6g} m² of it were released by {id}; record a new area that reopens that release</source>
        <translation>其中 {shared:.6g} 平方公尺已由 {id} 釋放；請記錄一個重新開放該釋放的新危險區</translation>
    </message>
    <message>
        <source>{shared:.6g} m² of it were released by {id} ({product}); ground is hazardous again only by reopening that release, with a reason and evidence</source>
        <translation>其中 {shared:.6g} 平方公尺已由 {id} 釋放（{product}）；土地只有在附理由和證據重新開放該釋放後才再度視為危險</translation>
    </message>
    <message>
        <source>{id} is a release of area {code} itself; ground is reopened by a new area</source>
        <translation>{id} 是危險區 {code} 自己的釋放；土地須由新的危險區重新開放</translation>
    </message>
    <message>
        <source>area {code} shares no ground with {id}</source>
        <translation>危險區 {code} 與 {id} 沒有共同的土地</translation>
    </message>
    <message>
        <source>there is an area {id} already</source>
        <translation>已有危險區 {id}</translation>
    </message>
    <message>
        <source>there is a decision {id} already</source>
        <translation>已有決定 {id}</translation>
    </message>
    <message>
        <source>there is no area {id}</source>
        <translation>沒有危險區 {id}</translation>
    </message>
    <message>
        <source>area {code}: {shared:.6g} m² of it were released by {id}; name that release to reopen its ground</source>
        <translation>危險區 {code}：其中 {shared:.6g} 平方公尺已由 {id} 釋放；請指明該釋放以重新開放其土地</translation>
    </message>
    <message>
        <source>the ground is recorded already; confirm it by a decision</source>
        <translation>該土地已記錄；請以決定加以確認</translation>
    </message>
    <message>
        <source>area {code}: {how} ({id}, {shared:.6g} m²)</source>
        <translation>危險區 {code}：{how}（{id}，{shared:.6g} 平方公尺）</translation>
    </message>
    <message>
        <source>area {code} reopens {id}, which is no release</source>
        <translation>危險區 {code} 重新開放 {id}，但它不是釋放</translation>
    </message>
    <message>
        <source>{id} released the ground; record a new area that reopens it</source>
        <translation>{id} 已釋放該土地；請記錄一個重新開放它的新危險區</translation>
    </message>
    <message>
        <source>decision {id} covers no ground of area {code}</source>
        <translation>決定 {id} 不涵蓋危險區 {code} 的任何土地</translation>
    </message>
    <message>
        <source>only ground of a recorded hazard area can be cancelled; record the area first</source>
        <translation>只有已記錄危險區的土地可以取消；請先記錄該危險區</translation>
    </message>
    <message>
        <source>only ground of a recorded hazard area can be reduced; record or extend the area first</source>
        <translation>只有已記錄危險區的土地可以縮減；請先記錄或擴大該危險區</translation>
    </message>
    <message>
        <source>only ground of a recorded hazard area can be cleared; record or extend the area first</source>
        <translation>只有已記錄危險區的土地可以清除；請先記錄或擴大該危險區</translation>
    </message>
    <message>
        <source>the ground is a suspected hazardous area already; change that record</source>
        <translation>該土地已是疑似危險區；請修改該紀錄</translation>
    </message>
    <message>
        <source>a CHA becomes SHA only as a correction; give the reason</source>
        <translation>CHA 只有作為更正才變為 SHA；請說明理由</translation>
    </message>
    <message>
        <source>the ground is a confirmed hazardous area already; change that record</source>
        <translation>該土地已是確認危險區；請修改該紀錄</translation>
    </message>
    <message>
        <source>the ground is cancelled already</source>
        <translation>該土地已取消</translation>
    </message>
    <message>
        <source>the ground is cancelled; it is hazardous again only by reopening, as a new area</source>
        <translation>該土地已取消；只有以新的危險區重新開放，才再度視為危險</translation>
    </message>
    <message>
        <source>the ground is reduced already</source>
        <translation>該土地已縮減</translation>
    </message>
    <message>
        <source>the ground is reduced; it is hazardous again only by reopening, as a new area</source>
        <translation>該土地已縮減；只有以新的危險區重新開放，才再度視為危險</translation>
    </message>
    <message>
        <source>what was cleared does not become cancelled</source>
        <translation>已清除的不能變為已取消</translation>
    </message>
    <message>
        <source>what was cleared does not become reduced</source>
        <translation>已清除的不能變為已縮減</translation>
    </message>
    <message>
        <source>the ground is cleared already</source>
        <translation>該土地已清除</translation>
    </message>
    <message>
        <source>%1; nothing was changed</source>
        <translation>%1；未作任何變更</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Remove a guide line</source>
        <translation>移除輔助線</translation>
    </message>
    <message>
        <source>Guide lines, in the order they were drawn:</source>
        <translation>輔助線，依繪製順序：</translation>
    </message>
    <message>
        <source>There are no guide lines.</source>
        <translation>沒有輔助線。</translation>
    </message>
    <message>
        <source>all %1 guide lines</source>
        <translation>全部 %1 條輔助線</translation>
    </message>
    <message>
        <source>%1, from its first corner to its last %2°</source>
        <translation>%1，從第一個頂點到最後一個頂點 %2°</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Sapper Atlas %1</source>
        <translation>Sapper Atlas %1</translation>
    </message>
    <message>
        <source>An offline atlas of demining contingents: who says what, when, and how well it is sourced.</source>
        <translation>掃雷分遣隊離線圖集：誰說了什麼、何時說的、來源依據是否充分。</translation>
    </message>
    <message>
        <source>Boundaries do not imply endorsement. Overview maps, not for navigation or clearance.</source>
        <translation>所示邊界不代表認可。概覽地圖，不得用於導航或清除作業。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program makes no network call.</source>
        <translation>任何資料都不會離開本機：本程式不進行網路連線。</translation>
    </message>
    <message>
        <source>Positions of contingents: geoBoundaries / National Geographic Department of Lao PDR / OCHA, CC BY 3.0 IGO; © OpenStreetMap contributors, ODbL; GeoNames, CC BY 4.0</source>
        <translation>分遣隊位置：geoBoundaries / National Geographic Department of Lao PDR / OCHA，CC BY 3.0 IGO；© OpenStreetMap 貢獻者，ODbL；GeoNames，CC BY 4.0</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License 1.1</source>
        <translation>字型：Noto，SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Licences and sources in full: %1</source>
        <translation>授權與來源全文：%1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>已重做</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何事</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Only the selected record</source>
        <translation>僅選取的紀錄</translation>
    </message>
    <message>
        <source>Put back as of this entry</source>
        <translation>恢復到此條目時</translation>
    </message>
    <message>
        <source>Make the record what it was right after this entry; can be undone</source>
        <translation>使紀錄回到此條目之後的樣子；可復原</translation>
    </message>
    <message>
        <source>History of the project</source>
        <translation>專案的歷史</translation>
    </message>
    <message>
        <source>Name for a checkpoint</source>
        <translation>檢查點名稱</translation>
    </message>
    <message>
        <source>Set checkpoint</source>
        <translation>設定檢查點</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>檢查點</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show the records as they were then; changes nothing</source>
        <translation>顯示當時的紀錄；不做任何變更</translation>
    </message>
    <message>
        <source>Return to it</source>
        <translation>回到此處</translation>
    </message>
    <message>
        <source>Make every record what it was then, as one edit that can be undone</source>
        <translation>使所有紀錄回到當時的樣子，作為一次可復原的編輯</translation>
    </message>
    <message>
        <source>no checkpoints yet</source>
        <translation>尚無檢查點</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到現在</translation>
    </message>
    <message>
        <source>The built-in atlas has no history. New project makes a copy that keeps one.</source>
        <translation>內建圖集沒有歷史。「新增專案」會建立保留歷史的副本。</translation>
    </message>
    <message>
        <source>No edit yet.</source>
        <translation>尚無編輯。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import a file</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>%1 is the open project itself; choose another file</source>
        <translation>%1 就是開啟中的專案；請另選檔案</translation>
    </message>
    <message>
        <source>Quarantined rows written to %1</source>
        <translation>被隔離的列已寫入 %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>寫入 %1</translation>
    </message>
    <message>
        <source>Imported: the picture %1</source>
        <translation>已匯入：影像 %1</translation>
    </message>
    <message>
        <source>Imported: %1 of %2 rows</source>
        <translation>已匯入：%2 列中的 %1 列</translation>
    </message>
    <message>
        <source>Save the quarantined rows</source>
        <translation>儲存被隔離的列</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>檔案中沒有</translation>
    </message>
    <message>
        <source>%1 for every row</source>
        <translation>每一列均為 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>&amp;Load a mapping…</source>
        <translation>載入對應(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save the mapping…</source>
        <translation>儲存對應(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>讀取 %1</translation>
    </message>
    <message>
        <source>Now read as: %1</source>
        <translation>目前讀作：%1</translation>
    </message>
    <message>
        <source>Mapping saved as %1</source>
        <translation>對應已存為 %1</translation>
    </message>
    <message>
        <source>looking at the dates of %1</source>
        <translation>正在檢視 %1 的日期</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>正在匯入 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed in the project.</source>
        <translation>已停止。專案未有任何變更。</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>讀取中 …</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>匯入 %1(&amp;I)</translation>
    </message>
    <message>
        <source>Why none can be &amp;taken</source>
        <translation>為何都不能採用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import the picture</source>
        <translation>匯入影像(&amp;I)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>載入對應</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>儲存對應</translation>
    </message>
    <message>
        <source>drawing a preview</source>
        <translation>正在繪製預覽</translation>
    </message>
    <message>
        <source>Import it…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>僅顯示</translation>
    </message>
    <message>
        <source>“%1” is shown from its file. Import it to keep it in the project.</source>
        <translation>「%1」目前直接由其檔案顯示。匯入後即保存在專案中。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>line, %1 points</source>
        <translation>線，%1 個點</translation>
    </message>
    <message>
        <source>lines, %1 points</source>
        <translation>多條線，%1 個點</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 個點</translation>
    </message>
    <message>
        <source>area, %1 corners</source>
        <translation>面，%1 個角點</translation>
    </message>
    <message>
        <source>areas, %1 corners</source>
        <translation>多個面，%1 個角點</translation>
    </message>
    <message>
        <source>several shapes, %1 corners</source>
        <translation>多個圖形，%1 個角點</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>檔案的前幾列</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>檔案所在位置</translation>
    </message>
    <message>
        <source>The shapes are shown here once the file is read.</source>
        <translation>讀取檔案後，圖形會顯示在這裡。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 列中的 %1 列</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>即將完成</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩餘 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩餘 %1 分鐘</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1（建議）</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Rows in quarantine</source>
        <translation>隔離的列</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>未採用的原因</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>讀取時的原樣</translation>
    </message>
    <message>
        <source>&amp;Save these rows as CSV…</source>
        <translation>將這些列儲存為 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 read = %2 accepted + %3 in quarantine</source>
        <translation>已讀取 %1 = 已採用 %2 + 隔離 %3</translation>
    </message>
    <message>
        <source>They are the layer “%1”, which is on the map and in the list of layers.</source>
        <translation>它們成為圖層「%1」，可在地圖和圖層清單中看到。</translation>
    </message>
    <message>
        <source>They are records now: %1.</source>
        <translation>它們現在是紀錄：%1。</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) takes all of it back in one step.</source>
        <translation>復原（Ctrl+Z）可一步全部收回。</translation>
    </message>
    <message>
        <source>1 picture read = 1 accepted + 0 in quarantine</source>
        <translation>讀取 1 張影像 = 接受 1 張 + 隔離 0 張</translation>
    </message>
    <message>
        <source>It is the layer “%1”, drawn on the land below all lines.</source>
        <translation>它是圖層「%1」，畫在陸地之上、所有線條之下。</translation>
    </message>
    <message>
        <source>Its file is needed where it lies, unchanged: %2. Undo (Ctrl+Z) takes the layer back in one step.</source>
        <translation>影像檔須留在原處且不得變更：%2。復原（Ctrl+Z）可一步收回圖層。</translation>
    </message>
    <message>
        <source>%1 read, all of them in quarantine</source>
        <translation>已讀取 %1，全部隔離</translation>
    </message>
    <message>
        <source>Nothing was changed in the project.</source>
        <translation>專案沒有任何變更。</translation>
    </message>
    <message>
        <source>Rows in quarantine; they are kept in the project as well</source>
        <translation>隔離的列；也會保留在專案中</translation>
    </message>
    <message>
        <source>Read it otherwise…</source>
        <translation>以其他方式讀取…</translation>
    </message>
    <message>
        <source>Say another coordinate system, encoding or order of coordinates</source>
        <translation>指定其他座標系統、編碼或座標順序</translation>
    </message>
    <message>
        <source>Which columns hold the place of a row</source>
        <translation>哪些欄含有列的位置</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>哪一欄對應哪個欄位</translation>
    </message>
    <message>
        <source>&amp;Take these answers</source>
        <translation>採用這些答案(&amp;T)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>The &amp;file holds</source>
        <translation>檔案內容(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ook on the map</source>
        <translation>地圖上的樣式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name of the layer</source>
        <translation>圖層名稱(&amp;N)</translation>
    </message>
    <message>
        <source>A layer keeps every column as it is; nothing has to be told.</source>
        <translation>圖層會照原樣保留每一欄，無須另行指定。</translation>
    </message>
    <message>
        <source>Hazardous areas</source>
        <translation>危險區</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>已釋出的土地</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>聲稱</translation>
    </message>
    <message>
        <source>Points, such as bombing records</source>
        <translation>點，例如轟炸紀錄</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>參考圖層</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>底圖</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>鐵路</translation>
    </message>
    <message>
        <source>Rivers and lakes</source>
        <translation>河流與湖泊</translation>
    </message>
    <message>
        <source>Villages and towns</source>
        <translation>村莊與城鎮</translation>
    </message>
    <message>
        <source>Districts and other borders</source>
        <translation>區縣與其他邊界</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Status (SHA or CHA)</source>
        <translation>狀態（SHA 或 CHA）</translation>
    </message>
    <message>
        <source>Released as</source>
        <translation>釋放方式</translation>
    </message>
    <message>
        <source>Code of its area</source>
        <translation>所屬危險區代號</translation>
    </message>
    <message>
        <source>Id of its area</source>
        <translation>所屬危險區識別碼</translation>
    </message>
    <message>
        <source>Source made: %1</source>
        <translation>已建立來源：%1</translation>
    </message>
    <message>
        <source>About (its id)</source>
        <translation>關於（其識別碼）</translation>
    </message>
    <message>
        <source>Source (id)</source>
        <translation>來源（識別碼）</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>數量的單位</translation>
    </message>
    <message>
        <source>What the amount counts</source>
        <translation>數量所計的對象</translation>
    </message>
    <message>
        <source>Up to, at least, about …</source>
        <translation>至多、至少、約……</translation>
    </message>
    <message>
        <source>Both grades in one, such as B2</source>
        <translation>兩項評級合一，如 B2</translation>
    </message>
    <message>
        <source>Denies it (yes or no)</source>
        <translation>否認（是或否）</translation>
    </message>
    <message>
        <source>Kind of what it is about</source>
        <translation>所涉對象的類別</translation>
    </message>
    <message>
        <source>About these too</source>
        <translation>亦關於這些</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>紀錄識別碼</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>經度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Easting</source>
        <translation>東向座標</translation>
    </message>
    <message>
        <source>Northing</source>
        <translation>北向座標</translation>
    </message>
    <message>
        <source>Position in one cell</source>
        <translation>單一儲存格中的位置</translation>
    </message>
    <message>
        <source>Geometry as text (WKT)</source>
        <translation>文字形式的幾何（WKT）</translation>
    </message>
    <message>
        <source>Outline a vertex belongs to</source>
        <translation>頂點所屬的輪廓</translation>
    </message>
    <message>
        <source>Part of the outline</source>
        <translation>輪廓的部分</translation>
    </message>
    <message>
        <source>Number of the vertex</source>
        <translation>頂點編號</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>座標系統</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>文字編碼</translation>
    </message>
    <message>
        <source>Order of coordinates</source>
        <translation>座標順序</translation>
    </message>
    <message>
        <source>Layer of the file</source>
        <translation>檔案中的圖層</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>日與月的順序</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>照原樣</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>對調</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>%1, all of them can be taken</source>
        <translation>%1，全部可採用</translation>
    </message>
    <message>
        <source>%1: %2 can be taken, in quarantine %3</source>
        <translation>%1：可採用 %2，隔離 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>The picture stays in its file: the project keeps the path, the size and the SHA-256 of it.</source>
        <translation>影像留在其檔案中：專案只保存其路徑、大小與 SHA-256。</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}；{other}</translation>
    </message>
    <message>
        <source>has no geometry</source>
        <translation>沒有幾何</translation>
    </message>
    <message>
        <source>has no position</source>
        <translation>沒有位置</translation>
    </message>
    <message>
        <source>a coordinate is not a finite number</source>
        <translation>有座標不是有限數</translation>
    </message>
    <message>
        <source>its geometry is broken</source>
        <translation>其幾何損毀</translation>
    </message>
    <message>
        <source>its geometry is nested too deep</source>
        <translation>其幾何巢狀過深</translation>
    </message>
    <message>
        <source>its geometry has curves; save it with straight edges, for example with QGIS</source>
        <translation>其幾何含曲線；請以直線邊儲存，例如用 QGIS</translation>
    </message>
    <message>
        <source>lies off the earth, at {x:.9g}, {y:.9g} degrees</source>
        <translation>不在地球上，位於 {x:.9g}、{y:.9g} 度</translation>
    </message>
    <message>
        <source>its geometry {text!r} is no well-known text</source>
        <translation>其幾何 {text!r} 不是 WKT</translation>
    </message>
    <message>
        <source>{typed!r} can be read in more than one way ({about})</source>
        <translation>{typed!r} 有不只一種讀法（{about}）</translation>
    </message>
    <message>
        <source>{text!r} is no number of metres</source>
        <translation>{text!r} 不是公尺數</translation>
    </message>
    <message>
        <source>decimal comma, or a comma between thousands</source>
        <translation>小數逗號，或千位分隔逗號</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>分帶</translation>
    </message>
    <message>
        <source>hemisphere</source>
        <translation>半球</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>小數逗號</translation>
    </message>
    <message>
        <source>has no polygon</source>
        <translation>沒有多邊形</translation>
    </message>
    <message>
        <source>none of its lines is active</source>
        <translation>沒有任何有效的行</translation>
    </message>
    <message>
        <source>has {cells} cells, the table has {columns} columns</source>
        <translation>有 {cells} 格，表格有 {columns} 欄</translation>
    </message>
    <message>
        <source>area {code!r} is not in the project; import the areas first</source>
        <translation>專案中沒有區域 {code!r}；請先匯入區域</translation>
    </message>
    <message>
        <source>the mapping names a field {field!r} that a record of {role} does not have</source>
        <translation>對應指名了 {role} 記錄沒有的欄位 {field!r}</translation>
    </message>
    <message>
        <source>{field} {text!r} is not a number</source>
        <translation>{field} {text!r} 不是數字</translation>
    </message>
    <message>
        <source>{field} {text!r} is not a whole number</source>
        <translation>{field} {text!r} 不是整數</translation>
    </message>
    <message>
        <source>the mapping names a field {field!r} that a claim does not have</source>
        <translation>對應指名了聲稱沒有的欄位 {field!r}</translation>
    </message>
    <message>
        <source>is marked {mark}, and this project is no exercise; import it into a practice project, or take its mark away if it is real</source>
        <translation>標有 {mark}，而此專案不是演練；請匯入演練專案，若為真實資料則移除標記</translation>
    </message>
    <message>
        <source>says nothing: neither a text nor an amount is stated</source>
        <translation>什麼也沒說：既無文字也無數量</translation>
    </message>
    <message>
        <source>does not say its {field}; fill the cell, or give one value to all in [constants] of a mapping</source>
        <translation>沒有說明其 {field}；請填入儲存格，或在對應的 [constants] 中給所有列同一個值</translation>
    </message>
    <message>
        <source>{field} {id!r} {what}; enter it first, or state the id of one that is, in the cell or in [values.{field}] of a mapping</source>
        <translation>{field} {id!r} {what}；請先輸入它，或在儲存格或對應的 [values.{field}] 中寫明已有的識別碼</translation>
    </message>
    <message>
        <source>is a {kind}, which no claim is about</source>
        <translation>是 {kind}，聲稱不會以此為對象</translation>
    </message>
    <message>
        <source>is no contingent, event, series or topic here</source>
        <translation>在此不是分遣隊、事件、數列或主題</translation>
    </message>
    <message>
        <source>{field} {id!r} is a {found} and no {kind}; correct its kind</source>
        <translation>{field} {id!r} 是 {found} 而非 {kind}；請更正其類別</translation>
    </message>
    <message>
        <source>names no source; state its id in source_ids, or its title, publisher, language and kind to have it made</source>
        <translation>未指名來源；請在 source_ids 寫明其識別碼，或寫明標題、出版者、語言與類別以便建立</translation>
    </message>
    <message>
        <source>names no source; state its id in source_ids</source>
        <translation>未指名來源；請在 source_ids 寫明其識別碼</translation>
    </message>
    <message>
        <source>names one source twice; name every source once</source>
        <translation>同一來源指名兩次；每個來源只指名一次</translation>
    </message>
    <message>
        <source>source {id!r} is a {kind} and no source; state the id of a source</source>
        <translation>來源 {id!r} 是 {kind} 而非來源；請寫明來源的識別碼</translation>
    </message>
    <message>
        <source>source {id!r} is not in the project; enter it first, or state its title, publisher, language and kind in columns of the table to have it made</source>
        <translation>專案中沒有來源 {id!r}；請先輸入，或在表格各欄寫明標題、出版者、語言與類別以便建立</translation>
    </message>
    <message>
        <source>its source is not in the project and cannot be made: {fields} not stated (source_…); fill the cells, or name a source of the project in source_ids</source>
        <translation>其來源不在專案中且無法建立：未寫明 {fields}（source_…）；請填入儲存格，或在 source_ids 指名專案的來源</translation>
    </message>
    <message>
        <source>source_address {address!r} is no address; one begins with https:// or http://</source>
        <translation>source_address {address!r} 不是網址；網址以 https:// 或 http:// 開頭</translation>
    </message>
    <message>
        <source>the id {id!r} is used by a {kind} of the project already; state another, or empty the cell to have one made</source>
        <translation>識別碼 {id!r} 已由專案的 {kind} 使用；請寫另一個，或清空儲存格以自動建立</translation>
    </message>
    <message>
        <source>asserted_by_country {country!r} is no code of two capital letters such as LA; correct it, or say its code in [values.asserted_by_country] of a mapping</source>
        <translation>asserted_by_country {country!r} 不是如 LA 的兩個大寫字母代碼；請更正，或在對應的 [values.asserted_by_country] 寫明代碼</translation>
    </message>
    <message>
        <source>{field} {text} {why}; correct it, or say what it means in [values.{field}] of a mapping</source>
        <translation>{field} {text} {why}；請更正，或在對應的 [values.{field}] 說明其意義</translation>
    </message>
    <message>
        <source>is none of {words}</source>
        <translation>不屬於 {words}</translation>
    </message>
    <message>
        <source>is outside of the scale from A to F (Latin letters; F: cannot be judged)</source>
        <translation>不在 A 至 F 的評級內（拉丁字母；F：無法判斷）</translation>
    </message>
    <message>
        <source>is outside of the scale from 1 to 6 (6: cannot be judged)</source>
        <translation>不在 1 至 6 的評級內（6：無法判斷）</translation>
    </message>
    <message>
        <source>grade {text} is no letter from A to F and digit from 1 to 6, such as B2</source>
        <translation>評級 {text} 不是 A 至 F 的字母加 1 至 6 的數字，如 B2</translation>
    </message>
    <message>
        <source>grade {grade!r} and {field} {text!r} are not the same; leave one of them out</source>
        <translation>評級 {grade!r} 與 {field} {text!r} 不一致；請去掉其一</translation>
    </message>
    <message>
        <source>stance {stance!r} and denies {denies!r} are not the same; leave one of them out</source>
        <translation>stance {stance!r} 與 denies {denies!r} 不一致；請去掉其一</translation>
    </message>
    <message>
        <source>{field} has a precision or a note, but no date; state the date or empty them</source>
        <translation>{field} 有精度或註記卻沒有日期；請寫明日期或將其清空</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}：{why}</translation>
    </message>
    <message>
        <source>{field} {text!r} is known to the {found}, but {field}_precision says {precision}; correct one of them</source>
        <translation>{field} {text!r} 精確到 {found}，但 {field}_precision 寫為 {precision}；請更正其一</translation>
    </message>
    <message>
        <source>an amount is stated, but {text} is nothing that is counted or measured; say what is in value_measure ({measures} …), or move it into the text</source>
        <translation>寫明了數量，但 {text} 不是可計或可量的事物；請在 value_measure 寫明（{measures} …），或移入文字</translation>
    </message>
    <message>
        <source>value_min and value_max need value_qualifier; or state the amount in one column, as value</source>
        <translation>value_min 與 value_max 需要 value_qualifier；或以單一欄 value 寫明數量</translation>
    </message>
    <message>
        <source>value {value} and value_as_stated {stated} differ; leave one of them out</source>
        <translation>value {value} 與 value_as_stated {stated} 不同；請去掉其一</translation>
    </message>
    <message>
        <source>value_qualifier is stated, but no amount is; state it in value, or empty the qualifier</source>
        <translation>寫明了 value_qualifier 卻沒有數量；請在 value 寫明，或清空限定詞</translation>
    </message>
    <message>
        <source>value: {why}; correct the bounds or the qualifier</source>
        <translation>value：{why}；請更正上下限或限定詞</translation>
    </message>
    <message>
        <source>value {value} and value_qualifier {qualifier} do not fit together; correct one of them</source>
        <translation>value {value} 與 value_qualifier {qualifier} 不相符；請更正其一</translation>
    </message>
    <message>
        <source>relations {text} is none; write {relations} and the id of a claim, such as contradicts cl-03</source>
        <translation>relations {text} 無效；請寫 {relations} 與聲稱的識別碼，如 contradicts cl-03</translation>
    </message>
    <message>
        <source>original_text_kind is stated, but no original words are; state them or empty it</source>
        <translation>寫明了 original_text_kind 卻沒有原文；請寫明原文或清空</translation>
    </message>
    <message>
        <source>the original words need their language; state it in original_language (en, ru, zh-Hans, zh-Hant, lo, ja or ar), for all rows in [constants] of a mapping</source>
        <translation>原文需要其語言；請在 original_language 寫明（en、ru、zh-Hans、zh-Hant、lo、ja 或 ar），或在對應的 [constants] 為所有列寫明</translation>
    </message>
    <message>
        <source>{field} {text} is longer than {most} letters; move what is no part of it into the text</source>
        <translation>{field} {text} 超過 {most} 個字；請將不屬於它的部分移入文字</translation>
    </message>
    <message>
        <source>{field} {text} is not the list it should be ({reason})</source>
        <translation>{field} {text} 不是應有的清單（{reason}）</translation>
    </message>
    <message>
        <source>{field} {text} is not a whole number</source>
        <translation>{field} {text} 不是整數</translation>
    </message>
    <message>
        <source>the id {id!r} is that of row {row} already; state another</source>
        <translation>識別碼 {id!r} 已屬第 {row} 列；請寫另一個</translation>
    </message>
    <message>
        <source>its source is stated otherwise in row {row}; make the two the same, or state two ids</source>
        <translation>其來源在第 {row} 列的寫法不同；請使兩者一致，或寫兩個識別碼</translation>
    </message>
    <message>
        <source>relates to itself; take that relation away</source>
        <translation>與自身相關；請移除該關聯</translation>
    </message>
    <message>
        <source>derives from claims that lead into a circle, which has no origin, or through more than {most} others; take one of the relations derives_from away</source>
        <translation>所源自的聲稱形成循環而無起源，或經過超過 {most} 個；請移除其中一個 derives_from</translation>
    </message>
    <message>
        <source>names the claim {id!r}, which {where}; enter or correct that one first, or take the relation away</source>
        <translation>指名了聲稱 {id!r}，它{where}；請先輸入或更正該聲稱，或移除關聯</translation>
    </message>
    <message>
        <source>of row {row} is in quarantine itself</source>
        <translation>位於第 {row} 列，本身也被隔離</translation>
    </message>
    <message>
        <source>is neither in the project nor in a row of this table</source>
        <translation>既不在專案中，也不在此表的任何列</translation>
    </message>
    <message>
        <source>code {code!r} is used by {other} already</source>
        <translation>代碼 {code!r} 已由 {other} 使用</translation>
    </message>
    <message>
        <source>needs an outline</source>
        <translation>需要輪廓</translation>
    </message>
    <message>
        <source>has no geometry of its own</source>
        <translation>沒有自身的幾何</translation>
    </message>
    <message>
        <source>needs a {wanted}, not a {found}</source>
        <translation>需要 {wanted}，而不是 {found}</translation>
    </message>
    <message>
        <source>its geometry is empty</source>
        <translation>其幾何為空</translation>
    </message>
    <message>
        <source>its geometry has heights; give longitude and latitude alone</source>
        <translation>其幾何含高程；請只給經度與緯度</translation>
    </message>
    <message>
        <source>its outline is more than 180° wide; split it at longitude 180</source>
        <translation>其輪廓寬逾 180°；請於經度 180 處分割</translation>
    </message>
    <message>
        <source>its geometry names a reference system; GeoJSON is longitude and latitude (WGS 84)</source>
        <translation>其幾何指名了參考系統；GeoJSON 為經度與緯度（WGS 84）</translation>
    </message>
    <message>
        <source>its geometry is not a GeoJSON Point, LineString, Polygon or MultiPolygon ({reason})</source>
        <translation>其幾何不是 GeoJSON 的 Point、LineString、Polygon 或 MultiPolygon（{reason}）</translation>
    </message>
    <message>
        <source>a line needs two points or more</source>
        <translation>線需要兩個以上的點</translation>
    </message>
    <message>
        <source>a line needs two different points</source>
        <translation>線需要兩個不同的點</translation>
    </message>
    <message>
        <source>position {position} is not a longitude and a latitude alone</source>
        <translation>位置 {position} 不只是經度與緯度</translation>
    </message>
    <message>
        <source>a ring does not end where it begins, at {where}</source>
        <translation>環沒有在起點 {where} 結束</translation>
    </message>
    <message>
        <source>a ring has fewer than 3 corners</source>
        <translation>環的頂點少於 3 個</translation>
    </message>
    <message>
        <source>position {where} is outside of longitude ±180 and latitude ±90</source>
        <translation>位置 {where} 超出經度 ±180 與緯度 ±90</translation>
    </message>
    <message>
        <source>position {where} is outside of longitude ±180 and latitude ±90; are longitude and latitude swapped?</source>
        <translation>位置 {where} 超出經度 ±180 與緯度 ±90；經緯度是否對調？</translation>
    </message>
    <message>
        <source>its outline crosses itself</source>
        <translation>其輪廓自相交叉</translation>
    </message>
    <message>
        <source>its outline crosses itself at {where}</source>
        <translation>其輪廓於 {where} 自相交叉</translation>
    </message>
    <message>
        <source>its outline is not valid ({reason})</source>
        <translation>其輪廓無效（{reason}）</translation>
    </message>
    <message>
        <source>its outline is not valid ({reason}) at {where}</source>
        <translation>其輪廓於 {where} 無效（{reason}）</translation>
    </message>
    <message>
        <source>LIBKML crashed on it, so it was read with the plain KML driver, which loses ExtendedData, styles and folders</source>
        <translation>LIBKML 讀取時當掉，故改以簡單的 KML 驅動程式讀取，會失去 ExtendedData、樣式與資料夾</translation>
    </message>
    <message>
        <source>longitude and latitude were taken to be WGS 84; say another datum with --crs</source>
        <translation>經度與緯度視為 WGS 84；其他基準請以 --crs 指定</translation>
    </message>
    <message>
        <source>the shapefile has no index (.shx); it was made anew from the .shp</source>
        <translation>shapefile 沒有索引（.shx）；已由 .shp 重建</translation>
    </message>
    <message>
        <source>the shapefile has no table (.dbf) beside it: only its shapes were taken, without a field; ask for the missing part</source>
        <translation>這個 shapefile 旁邊沒有資料表（.dbf）：只取了圖形，沒有任何欄位；請索取缺少的部分</translation>
    </message>
    <message>
        <source>{count} rows hold letters that could not be read and stand as � (rows {rows}…)</source>
        <translation>{count} 列含有無法讀取的字元，以 � 顯示（第 {rows} 列…）</translation>
    </message>
    <message>
        <source>the layer {table} is a {what} and was not read</source>
        <translation>圖層 {table} 是{what}，未讀取</translation>
    </message>
    <message>
        <source>view</source>
        <translation>檢視表</translation>
    </message>
    <message>
        <source>virtual table</source>
        <translation>虛擬資料表</translation>
    </message>
    <message>
        <source>missing table</source>
        <translation>缺少的資料表</translation>
    </message>
    <message>
        <source>{lines} lines make {records} records</source>
        <translation>{lines} 行成為 {records} 筆記錄</translation>
    </message>
    <message>
        <source>{count} lines are not active and were passed over</source>
        <translation>{count} 行為非有效，已略過</translation>
    </message>
    <message>
        <source>{count} points lie beside the outlines (landmarks, reference points) and are not in them</source>
        <translation>{count} 個點位於輪廓之外（地標、參考點），不在其中</translation>
    </message>
    <message>
        <source>of its {count} documents only {name!r} could be read</source>
        <translation>其 {count} 份文件中只有 {name!r} 可讀</translation>
    </message>
    <message>
        <source>the file has {count} placemarks, {read} of them could be read as features</source>
        <translation>檔案有 {count} 個地標，其中 {read} 個可讀為圖徵</translation>
    </message>
    <message>
        <source>the file has {count} links to other files; only those within a KMZ were followed</source>
        <translation>檔案有 {count} 個指向其他檔案的連結；只採用 KMZ 內的連結</translation>
    </message>
    <message>
        <source>the file has {count} pictures laid on the ground, which are no features</source>
        <translation>檔案有 {count} 張鋪在地面的影像，它們不是圖徵</translation>
    </message>
    <message>
        <source>Bombing records are not contamination: they bear little relation to what lies in the ground. Shown as density.</source>
        <translation>轟炸記錄不是污染：與地下所存關係甚微。以密度顯示。</translation>
    </message>
    <message>
        <source>{count} rows have a date that does not exist (rows {rows}…): kept as written, no date taken</source>
        <translation>{count} 列的日期不存在（第 {rows} 列…）：照原樣保留，未採用日期</translation>
    </message>
    <message>
        <source>{count} rows have a weapon weight of 0, which means unknown</source>
        <translation>{count} 列的武器重量為 0，意即不明</translation>
    </message>
    <message>
        <source>{count} rows do not say how many weapons were delivered; that is not 0</source>
        <translation>{count} 列未說明投放多少武器；這不是 0</translation>
    </message>
    <message>
        <source>there is a layer {wished!r} already, so this one is {name!r}</source>
        <translation>已有圖層 {wished!r}，故此圖層為 {name!r}</translation>
    </message>
    <message>
        <source>heights were left out: areas are longitude and latitude alone</source>
        <translation>已略去高程：區域只有經度與緯度</translation>
    </message>
    <message>
        <source>sources made with the claims: {ids}</source>
        <translation>隨聲稱建立的來源：{ids}</translation>
    </message>
    <message>
        <source>not used: {columns}; a mapping can say which field a column is</source>
        <translation>未使用：{columns}；可用對應說明欄屬於哪個欄位</translation>
    </message>
    <message>
        <source>{count} of {all} claims do not say whether they assert or deny, and are taken to assert; a column stance or denies would tell</source>
        <translation>{all} 項聲稱中有 {count} 項未說明肯定或否認，視為肯定；可用 stance 或 denies 欄說明</translation>
    </message>
    <message>
        <source>{count} of {all} claims do not say whether anybody saw the source, and are marked unverified</source>
        <translation>{all} 項聲稱中有 {count} 項未說明是否有人見過來源，已標為未查證</translation>
    </message>
    <message>
        <source>Kursk</source>
        <translation>庫爾斯克</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>寮國</translation>
    </message>
    <message>
        <source>its coordinates claim to be degrees and are none</source>
        <translation>其座標自稱為度，實則不是</translation>
    </message>
    <message>
        <source>longitude and latitude seem to be swapped</source>
        <translation>經度與緯度似乎對調了</translation>
    </message>
    <message>
        <source>{share:.0%} of what it calls latitude is beyond 90 degrees; around {middle}</source>
        <translation>其所稱緯度有 {share:.0%} 超過 90 度；約在 {middle}</translation>
    </message>
    <message>
        <source>as they stand they lie around {middle}, swapped they lie in {where}; xy leaves them as they stand</source>
        <translation>照原樣約在 {middle}，對調後在{where}；xy 表示維持原樣</translation>
    </message>
    <message>
        <source>it does not say its coordinate system</source>
        <translation>它沒有說明其座標系統</translation>
    </message>
    <message>
        <source>all coordinates are within degrees</source>
        <translation>所有座標都在度的範圍內</translation>
    </message>
    <message>
        <source>all coordinates are within degrees, and lie in {where}</source>
        <translation>所有座標都在度的範圍內，且位於{where}</translation>
    </message>
    <message>
        <source>no position at all</source>
        <translation>完全沒有位置</translation>
    </message>
    <message>
        <source>around {middle}, which no usual grid puts into Kursk or Laos</source>
        <translation>約在 {middle}，沒有任何常用格網會將其置於庫爾斯克或寮國</translation>
    </message>
    <message>
        <source>{name} puts them into {where}</source>
        <translation>{name} 將其置於{where}</translation>
    </message>
    <message>
        <source>{name} puts them into {where}, as would {others}</source>
        <translation>{name} 將其置於{where}，{others} 亦然</translation>
    </message>
    <message>
        <source>it does not say its coordinate system; write it into a file {beside} beside it, as EPSG:32648 or as WKT</source>
        <translation>它沒有說明其座標系統；請寫入旁邊的檔案 {beside}，如 EPSG:32648 或 WKT</translation>
    </message>
    <message>
        <source>its coordinate system asks for other files of this machine; write it into a file {beside} beside it, as EPSG:32648 or as WKT</source>
        <translation>其座標系統要求本機的其他檔案；請寫入旁邊的檔案 {beside}，如 EPSG:32648 或 WKT</translation>
    </message>
    <message>
        <source>its coordinate system is not known ({reason}); write it into a file {beside} beside it, as EPSG:32648 or as WKT</source>
        <translation>其座標系統不明（{reason}）；請寫入旁邊的檔案 {beside}，如 EPSG:32648 或 WKT</translation>
    </message>
    <message>
        <source>it does not lie on the earth if it is in {crs}</source>
        <translation>若為 {crs}，它便不在地球上</translation>
    </message>
    <message>
        <source>its coordinate system leads to no place on the earth ({reason})</source>
        <translation>其座標系統不指向地球上任何地方（{reason}）</translation>
    </message>
    <message>
        <source>{west:g} to {east:g} and {south:g} to {north:g} look like degrees</source>
        <translation>{west:g} 至 {east:g} 與 {south:g} 至 {north:g} 看似度</translation>
    </message>
    <message>
        <source>its encoding cannot be told: it is not UTF-8 and does not say it</source>
        <translation>無法判斷其編碼：不是 UTF-8，也未說明</translation>
    </message>
    <message>
        <source>{sample!r} reads so in {encoding}</source>
        <translation>{sample!r} 是以 {encoding} 讀出的樣子</translation>
    </message>
    <message>
        <source>none of the usual ones fits</source>
        <translation>常用編碼均不符</translation>
    </message>
    <message>
        <source>it has {count} layers ({names})</source>
        <translation>它有 {count} 個圖層（{names}）</translation>
    </message>
    <message>
        <source>it has {count} sheets ({names})</source>
        <translation>它有 {count} 個工作表（{names}）</translation>
    </message>
    <message>
        <source>it is an extract of OpenStreetMap, which holds {names}</source>
        <translation>它是 OpenStreetMap 的擷取檔，含有 {names}</translation>
    </message>
    <message>
        <source>no column of it is known to hold a position (it has {columns})</source>
        <translation>沒有已知含有位置的欄（現有 {columns}）</translation>
    </message>
    <message>
        <source>[geometry] lon and lat, position, or wkt name them</source>
        <translation>以 [geometry] 的 lon 與 lat、position 或 wkt 指明</translation>
    </message>
    <message>
        <source>the mapping names a column {column!r}; those it has are {columns}</source>
        <translation>對應指名了欄 {column!r}；現有的欄為 {columns}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>no column of it is known to be {missing} (it has {columns})</source>
        <translation>沒有已知為 {missing} 的欄（現有 {columns}）</translation>
    </message>
    <message>
        <source>[fields] names columns, [constants] gives one value to all</source>
        <translation>[fields] 指名各欄，[constants] 給所有列同一個值</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}與{other}</translation>
    </message>
    <message>
        <source>the dates of {field} are mixed: {day_first} begins with a day and {month_first} with a month</source>
        <translation>{field} 的日期混用：{day_first} 以日開頭，{month_first} 以月開頭</translation>
    </message>
    <message>
        <source>{days} begin with a day, {months} with a month</source>
        <translation>{days} 個以日開頭，{months} 個以月開頭</translation>
    </message>
    <message>
        <source>the dates of {field} can be read in two ways, such as {example}</source>
        <translation>{field} 的日期有兩種讀法，例如 {example}</translation>
    </message>
    <message>
        <source>none of them has a number above 12 that would tell</source>
        <translation>其中沒有大於 12 的數字可供判斷</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}：{why}</translation>
    </message>
    <message>
        <source>{file}: {why}; nothing was changed</source>
        <translation>{file}：{why}；未作任何變更</translation>
    </message>
    <message>
        <source>{sentence}; nothing was changed</source>
        <translation>{sentence}；未作任何變更</translation>
    </message>
    <message>
        <source>is no plain file; name one by its path</source>
        <translation>不是一般檔案；請以路徑指名</translation>
    </message>
    <message>
        <source>is not a regular file; copy what it holds into one</source>
        <translation>不是一般檔案；請將其內容複製到一般檔案</translation>
    </message>
    <message>
        <source>is larger than {most} GB</source>
        <translation>大於 {most} GB</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>無法讀取（{reason}）</translation>
    </message>
    <message>
        <source>cannot be read to its end ({reason})</source>
        <translation>無法讀到結尾（{reason}）</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>needs more memory to be read than the {most} MB it is allowed</source>
        <translation>讀取所需記憶體超過允許的 {most} MB</translation>
    </message>
    <message>
        <source>is nested too deep to be read</source>
        <translation>巢狀過深，無法讀取</translation>
    </message>
    <message>
        <source>cannot be read as {driver}; the formats are {formats}</source>
        <translation>無法以 {driver} 讀取；格式有 {formats}</translation>
    </message>
    <message>
        <source>has an ending that is not read; those that are: {endings}</source>
        <translation>副檔名不受支援；可讀的有：{endings}</translation>
    </message>
    <message>
        <source>is to be {expected} but holds {found}; give it its right ending or a --driver</source>
        <translation>應為 {expected}，內容卻是{found}；請給正確的副檔名或 --driver</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別的東西</translation>
    </message>
    <message>
        <source>XML of another sort</source>
        <translation>另一種 XML</translation>
    </message>
    <message>
        <source>a zip</source>
        <translation>zip 壓縮檔</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite 資料庫</translation>
    </message>
    <message>
        <source>is {kind}, which is no table of claims; save them as {formats}</source>
        <translation>是 {kind}，不是聲稱的表格；請存為 {formats}</translation>
    </message>
    <message>
        <source>has {count} columns, more than {most}</source>
        <translation>有 {count} 欄，超過 {most}</translation>
    </message>
    <message>
        <source>cannot be read: this GDAL has drivers that cannot be left out ({names})</source>
        <translation>無法讀取：此 GDAL 有無法排除的驅動程式（{names}）</translation>
    </message>
    <message>
        <source>holds no layer</source>
        <translation>沒有圖層</translation>
    </message>
    <message>
        <source>holds neither waypoints nor routes nor tracks</source>
        <translation>既無航點，也無路線或軌跡</translation>
    </message>
    <message>
        <source>is a folder without a shapefile; name a file</source>
        <translation>是沒有 shapefile 的資料夾；請指名一個檔案</translation>
    </message>
    <message>
        <source>is a folder with {count} shapefiles; say which with --layer ({names})</source>
        <translation>是含 {count} 個 shapefile 的資料夾；請以 --layer 指明（{names}）</translation>
    </message>
    <message>
        <source>is a shapefile whose table (.dbf) is damaged</source>
        <translation>是屬性表（.dbf）損毀的 shapefile</translation>
    </message>
    <message>
        <source>is a damaged shapefile: its .shp is cut short</source>
        <translation>是損毀的 shapefile：.shp 不完整</translation>
    </message>
    <message>
        <source>is a damaged zip ({reason})</source>
        <translation>是損毀的 zip（{reason}）</translation>
    </message>
    <message>
        <source>is a zip of {count} files, more than {most}</source>
        <translation>是含 {count} 個檔案的 zip，超過 {most}</translation>
    </message>
    <message>
        <source>is a zip that would unpack to {size} MB, more than {most}</source>
        <translation>是解開後達 {size} MB 的 zip，超過 {most}</translation>
    </message>
    <message>
        <source>is a damaged zip (a file in it has no name)</source>
        <translation>是損毀的 zip（其中有檔案沒有名稱）</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} unpacks to {size} MB: a bomb</source>
        <translation>是 zip，其成員 {member!r} 解開達 {size} MB：是炸彈</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} is encrypted; unpack it first</source>
        <translation>是 zip，其成員 {member!r} 已加密；請先解開</translation>
    </message>
    <message>
        <source>is a zip with the name {member!r}, which leads out of it; it was not unpacked</source>
        <translation>是含名稱 {member!r} 的 zip，該名稱指向外部；未解開</translation>
    </message>
    <message>
        <source>is a zip that has {member!r} twice</source>
        <translation>是含兩個 {member!r} 的 zip</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} is larger than it says</source>
        <translation>是 zip，其成員 {member!r} 大於所稱大小</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} cannot be unpacked ({reason})</source>
        <translation>是 zip，其成員 {member!r} 無法解開（{reason}）</translation>
    </message>
    <message>
        <source>is a zip with {count} shapefiles; say which with --layer ({names})</source>
        <translation>是含 {count} 個 shapefile 的 zip；請以 --layer 指明（{names}）</translation>
    </message>
    <message>
        <source>is a zip without a shapefile; unpack it and import the files in it</source>
        <translation>是沒有 shapefile 的 zip；請解開並匯入其中的檔案</translation>
    </message>
    <message>
        <source>is a KMZ without a KML in it</source>
        <translation>是其中沒有 KML 的 KMZ</translation>
    </message>
    <message>
        <source>is not {encoding}: what stands at byte {byte} is no letter of it; say another --encoding</source>
        <translation>不是 {encoding}：位元組 {byte} 處不是其字元；請指定其他 --encoding</translation>
    </message>
    <message>
        <source>cannot be read in the encoding {encoding!r}: there is none of that name</source>
        <translation>無法以編碼 {encoding!r} 讀取：沒有此名稱的編碼</translation>
    </message>
    <message>
        <source>cannot be read in the encoding {encoding!r}: no file is written in it</source>
        <translation>無法以編碼 {encoding!r} 讀取：沒有檔案以此書寫</translation>
    </message>
    <message>
        <source>is no table ({reason})</source>
        <translation>不是表格（{reason}）</translation>
    </message>
    <message>
        <source>has no rows</source>
        <translation>沒有列</translation>
    </message>
    <message>
        <source>has no rows under its header</source>
        <translation>標題之下沒有列</translation>
    </message>
    <message>
        <source>holds NUL bytes, so it is no table of text; is it another encoding? say --encoding</source>
        <translation>含有 NUL 位元組，故不是文字表格；是否為其他編碼？請以 --encoding 指定</translation>
    </message>
    <message>
        <source>has a quotation mark that is never closed, so its rows cannot be told apart</source>
        <translation>有未關閉的引號，因此無法區分各列</translation>
    </message>
    <message>
        <source>could not be written to the temporary folder while it was read ({reason}); make room there</source>
        <translation>讀取時無法寫入暫存資料夾（{reason}）；請在那裡騰出空間</translation>
    </message>
    <message>
        <source>has a row of more than {most} MB, which no table of text needs</source>
        <translation>有一列超過 {most} MB，文字表格不需要這麼長的列</translation>
    </message>
    <message>
        <source>has no column {column!r}; those it has are {columns}</source>
        <translation>沒有欄 {column!r}；現有的欄為 {columns}</translation>
    </message>
    <message>
        <source>has positions as text, which are read on WGS 84; bring them into columns of numbers to read them in {crs}</source>
        <translation>位置為文字，以 WGS 84 讀取；若要以 {crs} 讀取，請改為數字欄</translation>
    </message>
    <message>
        <source>is a damaged spreadsheet ({reason})</source>
        <translation>是損毀的試算表（{reason}）</translation>
    </message>
    <message>
        <source>is a zip but no spreadsheet: it has no {part}</source>
        <translation>是 zip 但不是試算表：沒有 {part}</translation>
    </message>
    <message>
        <source>is a spreadsheet whose {part} cannot be unpacked ({reason})</source>
        <translation>是試算表，其 {part} 無法解開（{reason}）</translation>
    </message>
    <message>
        <source>is a spreadsheet without a filled cell</source>
        <translation>是沒有已填儲存格的試算表</translation>
    </message>
    <message>
        <source>is a spreadsheet larger than {rows} rows of {cells} cells</source>
        <translation>是大於 {rows} 列、每列 {cells} 格的試算表</translation>
    </message>
    <message>
        <source>is a spreadsheet nested deeper than {most} elements</source>
        <translation>是巢狀超過 {most} 層元素的試算表</translation>
    </message>
    <message>
        <source>is a spreadsheet with more than {most} columns</source>
        <translation>是超過 {most} 欄的試算表</translation>
    </message>
    <message>
        <source>is a spreadsheet with more than {most} rows</source>
        <translation>是超過 {most} 列的試算表</translation>
    </message>
    <message>
        <source>has a document type (DOCTYPE), which can do harm; it was not read</source>
        <translation>含有文件類型（DOCTYPE），可能造成危害；未讀取</translation>
    </message>
    <message>
        <source>has a document type (DOCTYPE) in {part}, which can do harm; it was not read</source>
        <translation>{part} 中含有文件類型（DOCTYPE），可能造成危害；未讀取</translation>
    </message>
    <message>
        <source>begins with &lt;{name}&gt; and not with &lt;{root}&gt;</source>
        <translation>以 &lt;{name}&gt; 開頭，而不是 &lt;{root}&gt;</translation>
    </message>
    <message>
        <source>is nested deeper than {most} elements at line {line}</source>
        <translation>在第 {line} 行巢狀超過 {most} 層元素</translation>
    </message>
    <message>
        <source>is not well-formed XML ({reason})</source>
        <translation>不是格式正確的 XML（{reason}）</translation>
    </message>
    <message>
        <source>is XML in an encoding that is not known ({reason})</source>
        <translation>是編碼不明的 XML（{reason}）</translation>
    </message>
    <message>
        <source>is nested deeper than {most} levels, which no map data is</source>
        <translation>巢狀超過 {most} 層，地圖資料不會如此</translation>
    </message>
    <message>
        <source>is no JSON: near byte {byte} it closes what it never opened</source>
        <translation>不是 JSON：在位元組 {byte} 附近關閉了未曾開啟的部分</translation>
    </message>
    <message>
        <source>is JSON that was cut short</source>
        <translation>是不完整的 JSON</translation>
    </message>
    <message>
        <source>has a coordinate system (crs) that is not to be understood; take it out</source>
        <translation>含有無法理解的座標系統（crs）；請移除</translation>
    </message>
    <message>
        <source>names its coordinate system by a link to the network, which is never followed; take the member crs out of the file and say it with --crs</source>
        <translation>以網路連結指名其座標系統，絕不會連往；請自檔案移除 crs 並以 --crs 指定</translation>
    </message>
    <message>
        <source>is a damaged GeoPackage ({reason})</source>
        <translation>是損毀的 GeoPackage（{reason}）</translation>
    </message>
    <message>
        <source>is an SQLite database but no GeoPackage: it has no table {table}</source>
        <translation>是 SQLite 資料庫但不是 GeoPackage：沒有資料表 {table}</translation>
    </message>
    <message>
        <source>is a GeoPackage without a layer that is a table</source>
        <translation>是沒有任何資料表圖層的 GeoPackage</translation>
    </message>
    <message>
        <source>is a GeoPackage without a layer that is a table; {others}</source>
        <translation>是沒有任何資料表圖層的 GeoPackage；{others}</translation>
    </message>
    <message>
        <source>has computed columns in {table}, which are not run; save it anew with QGIS</source>
        <translation>{table} 中有計算欄，不會執行；請以 QGIS 重新儲存</translation>
    </message>
    <message>
        <source>is a damaged GeoPackage: {table} has no column {column}</source>
        <translation>是損毀的 GeoPackage：{table} 沒有欄 {column}</translation>
    </message>
    <message>
        <source>has {count} columns in {table}, more than {most}</source>
        <translation>{table} 有 {count} 欄，超過 {most}</translation>
    </message>
    <message>
        <source>is a damaged Parquet file ({reason})</source>
        <translation>是損毀的 Parquet 檔（{reason}）</translation>
    </message>
    <message>
        <source>is Parquet without a geometry (GeoParquet names one in its metadata); save it as CSV</source>
        <translation>是沒有幾何的 Parquet（GeoParquet 會在中繼資料中指名）；請存為 CSV</translation>
    </message>
    <message>
        <source>is GeoParquet with metadata that are not to be understood ({reason})</source>
        <translation>是中繼資料無法理解的 GeoParquet（{reason}）</translation>
    </message>
    <message>
        <source>is GeoParquet that names a geometry column {column!r} and has none</source>
        <translation>是指名幾何欄 {column!r} 卻沒有該欄的 GeoParquet</translation>
    </message>
    <message>
        <source>is GeoParquet with its geometry as {encoding!r}; save it with well-known binary (WKB)</source>
        <translation>是幾何編碼為 {encoding!r} 的 GeoParquet；請以 WKB 儲存</translation>
    </message>
    <message>
        <source>is GeoParquet whose geometry column {column!r} is {type} and not binary</source>
        <translation>是幾何欄 {column!r} 為 {type} 而非二進位的 GeoParquet</translation>
    </message>
    <message>
        <source>cannot be read in {crs!r}: a coordinate system is said as a code, such as EPSG:32648</source>
        <translation>無法以 {crs!r} 讀取：座標系統以代碼指定，如 EPSG:32648</translation>
    </message>
    <message>
        <source>has a coordinate system that asks for other files of this machine; say a code with --crs</source>
        <translation>其座標系統要求本機的其他檔案；請以 --crs 指定代碼</translation>
    </message>
    <message>
        <source>has a coordinate system that is not known ({crs}); say a code with --crs</source>
        <translation>座標系統不明（{crs}）；請以 --crs 指定代碼</translation>
    </message>
    <message>
        <source>is in {crs}, which is no place on a map; say another --crs</source>
        <translation>為 {crs}，不是地圖上的位置；請指定其他 --crs</translation>
    </message>
    <message>
        <source>is in {crs}, which cannot be brought to WGS 84 ({reason}); say another --crs</source>
        <translation>為 {crs}，無法轉為 WGS 84（{reason}）；請指定其他 --crs</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>讀取已停止</translation>
    </message>
    <message>
        <source>reading it took more than {allowed:.0f} s and was stopped</source>
        <translation>讀取超過 {allowed:.0f} 秒，已停止</translation>
    </message>
    <message>
        <source>could not be read: its reader crashed on it (signal {signal}), so the file is damaged or made to harm</source>
        <translation>無法讀取：讀取程式當掉（訊號 {signal}），檔案已損毀或蓄意為害</translation>
    </message>
    <message>
        <source>could not be read: its reader failed (code {code})</source>
        <translation>無法讀取：讀取程式失敗（代碼 {code}）</translation>
    </message>
    <message>
        <source>could not be read: its reader gave no answer ({reason})</source>
        <translation>無法讀取：讀取程式沒有回應（{reason}）</translation>
    </message>
    <message>
        <source>its rows could not be laid out in the temporary folder {folder} ({reason}); make room there</source>
        <translation>無法將其列寫入暫存資料夾 {folder}（{reason}）；請騰出空間</translation>
    </message>
    <message>
        <source>holds no features</source>
        <translation>沒有圖徵</translation>
    </message>
    <message>
        <source>none of its {read} rows can be taken; row {row}: {why}</source>
        <translation>{read} 列均無法採用；第 {row} 列：{why}</translation>
    </message>
    <message>
        <source>holds {geometry}s, and not points alone; import it as reference</source>
        <translation>含有 {geometry}，並非只有點；請以參考圖層匯入</translation>
    </message>
    <message>
        <source>is a picture of the ground, which is no list of {role}; import it as basemap</source>
        <translation>是地面影像，不是 {role} 的清單；請以底圖匯入</translation>
    </message>
    <message>
        <source>is no mapping ({reason})</source>
        <translation>不是對應（{reason}）</translation>
    </message>
    <message>
        <source>is no mapping, which is a small file of TOML</source>
        <translation>不是對應；對應是小型 TOML 檔</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>無法讀取：{reason}</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>沒有此檔案</translation>
    </message>
    <message>
        <source>pictures are read from files ending in {endings}</source>
        <translation>影像自以下副檔名讀取：{endings}</translation>
    </message>
    <message>
        <source>it is no readable {driver} file ({reason})</source>
        <translation>它不是可讀的 {driver} 檔（{reason}）</translation>
    </message>
    <message>
        <source>{width} x {height} pixels are more than is read; cut it into parts</source>
        <translation>{width} x {height} 像素超過可讀上限；請分割</translation>
    </message>
    <message>
        <source>its blocks are too large to read a part of it; write it with tiles (gdal_translate -co TILED=YES)</source>
        <translation>其區塊過大，無法讀取局部；請以圖磚方式寫入（gdal_translate -co TILED=YES）</translation>
    </message>
    <message>
        <source>its values ({type}) are no colours</source>
        <translation>其值（{type}）不是顏色</translation>
    </message>
    <message>
        <source>a part of it cannot be read ({reason})</source>
        <translation>其中一部分無法讀取（{reason}）</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>無法讀取（{reason}）</translation>
    </message>
    <message>
        <source>the coordinate system that was said asks for other files of this machine; say a code</source>
        <translation>所指定的座標系統要求本機的其他檔案；請指定代碼</translation>
    </message>
    <message>
        <source>the coordinate system {crs!r} is not known; say one as a code, such as EPSG:32648</source>
        <translation>座標系統 {crs!r} 不明；請以代碼指定，如 EPSG:32648</translation>
    </message>
    <message>
        <source>it does not say where it lies; put its world file ({ending}) beside it</source>
        <translation>它沒有說明位置；請將其世界檔（{ending}）放在旁邊</translation>
    </message>
    <message>
        <source>its world file does not hold six numbers</source>
        <translation>其世界檔沒有六個數字</translation>
    </message>
    <message>
        <source>the place that it says of itself is none</source>
        <translation>其自述的位置無效</translation>
    </message>
    <message>
        <source>{name} beside it is a link to another folder; put the file itself there</source>
        <translation>旁邊的 {name} 是指向其他資料夾的連結；請放置檔案本身</translation>
    </message>
    <message>
        <source>a picture of it as large as this is not drawn; draw a smaller one</source>
        <translation>不繪製如此大的影像；請畫小一點</translation>
    </message>
    <message>
        <source>it needs more memory than is allowed</source>
        <translation>所需記憶體超過允許值</translation>
    </message>
    <message>
        <source>reading it failed (the reader did not say what it is)</source>
        <translation>讀取失敗（讀取程式未說明內容）</translation>
    </message>
    <message>
        <source>reading it failed (the reader drew {count} bytes)</source>
        <translation>讀取失敗（讀取程式畫出 {count} 位元組）</translation>
    </message>
    <message>
        <source>reading it failed (the reader ended with {code})</source>
        <translation>讀取失敗（讀取程式以 {code} 結束）</translation>
    </message>
    <message>
        <source>reading took more than {allowed:g} s and was stopped; overviews make large files fast (gdaladdo)</source>
        <translation>讀取超過 {allowed:g} 秒，已停止；總覽圖可加快大型檔案（gdaladdo）</translation>
    </message>
    <message>
        <source>MBTiles are in EPSG:3857 and in no other coordinate system; leave out what was said</source>
        <translation>MBTiles 只用 EPSG:3857，不用其他座標系統；請勿指定</translation>
    </message>
    <message>
        <source>its tiles hold vectors, which are not drawn; use MBTiles with pictures, or a GeoPackage</source>
        <translation>其圖磚為向量，不會繪製；請用含影像的 MBTiles 或 GeoPackage</translation>
    </message>
    <message>
        <source>it holds no tiles</source>
        <translation>沒有圖磚</translation>
    </message>
    <message>
        <source>its zoom levels are not between 0 and {most}</source>
        <translation>其縮放層級不在 0 至 {most} 之間</translation>
    </message>
    <message>
        <source>its tiles are {width} pixels wide; only {sizes} are read</source>
        <translation>其圖磚寬 {width} 像素；僅讀取 {sizes}</translation>
    </message>
    <message>
        <source>it has tiles that do not lie on the earth</source>
        <translation>有不在地球上的圖磚</translation>
    </message>
    <message>
        <source>it has no tiles coarse enough for so small a scale; zoom in, or add lower zoom levels</source>
        <translation>沒有適用於此小比例尺的圖磚；請放大，或加入較低的縮放層級</translation>
    </message>
    <message>
        <source>its tiles are not all of one size</source>
        <translation>其圖磚大小不一</translation>
    </message>
    <message>
        <source>a tile of it is broken ({reason})</source>
        <translation>有圖磚損毀（{reason}）</translation>
    </message>
    <message>
        <source>its tiles are no pictures</source>
        <translation>其圖磚不是影像</translation>
    </message>
    <message>
        <source>its tiles are no PNG, JPEG or WebP pictures; vector tiles are not drawn</source>
        <translation>其圖磚不是 PNG、JPEG 或 WebP 影像；不繪製向量圖磚</translation>
    </message>
    <message>
        <source>a tile of it is {width} x {height} pixels large, which is refused</source>
        <translation>有圖磚為 {width} x {height} 像素，已拒絕</translation>
    </message>
    <message>
        <source>{sentence}; put the file that was imported there, or remove the layer</source>
        <translation>{sentence}；請將匯入時的檔案放回，或移除圖層</translation>
    </message>
    <message>
        <source>picture not found: {path}; put it back there, or remove the layer</source>
        <translation>找不到影像：{path}；請放回原處，或移除圖層</translation>
    </message>
    <message>
        <source>picture changed: {path} is not the file that was imported ({why}); put that back there, or remove the layer and import the new one</source>
        <translation>影像已變更：{path} 不是匯入時的檔案（{why}）；請放回原檔，或移除圖層並匯入新檔</translation>
    </message>
    <message>
        <source>its size is another</source>
        <translation>大小不同</translation>
    </message>
    <message>
        <source>its SHA-256 is another</source>
        <translation>SHA-256 不同</translation>
    </message>
    <message>
        <source>its world file puts it elsewhere</source>
        <translation>其世界檔將它置於別處</translation>
    </message>
</context>
<context>
    <name>Land</name>
    <message>
        <source>The line comes back to itself: along it there would be a hole. Draw less.</source>
        <translation>線折回自身：沿線會形成孔洞。請畫短一些。</translation>
    </message>
    <message>
        <source>Nothing of %1 is left to be released, or it has no outline yet.</source>
        <translation>%1 已無可釋放的部分，或尚無輪廓。</translation>
    </message>
    <message>
        <source>%1 is confirmed already; only a part of a suspected area can be confirmed.</source>
        <translation>%1 已是確認危險區；只有疑似危險區的一部分才能確認。</translation>
    </message>
    <message>
        <source>Nothing of %1 is suspected any more, or it has no outline yet.</source>
        <translation>%1 已無仍屬疑似的地面，或尚無輪廓。</translation>
    </message>
    <message>
        <source>Select the released part first whose ground is hazardous again.</source>
        <translation>請先選取地面重新有危險的已釋放部分。</translation>
    </message>
    <message>
        <source>All of this part is hazardous again already; select the area there.</source>
        <translation>此部分已全部重新列為危險；請選取該處的危險區。</translation>
    </message>
    <message>
        <source>Select an area or a released part on the map first.</source>
        <translation>請先在地圖上選取危險區或已釋放部分。</translation>
    </message>
    <message>
        <source>%1 has several parts or holes; its outline can be given anew by apply, not here.</source>
        <translation>%1 有多個部分或孔洞；其輪廓可用 apply 重新給定，無法在此編輯。</translation>
    </message>
    <message>
        <source>map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Click where the device lay; Enter goes on without a place, Esc leaves.</source>
        <translation>點按爆裂物所在處；按 Enter 略過位置，Esc 離開。</translation>
    </message>
    <message>
        <source>Removed %1 with its %2 photos. Undo (Ctrl+Z) brings all back.</source>
        <translation>已移除 %1 及其 %2 張照片。復原（Ctrl+Z）可全部還原。</translation>
    </message>
    <message>
        <source>Removed %1. Undo (Ctrl+Z) brings it back.</source>
        <translation>已移除 %1。復原（Ctrl+Z）可還原。</translation>
    </message>
    <message>
        <source>There are made-up areas in this theatre already; Undo takes them back.</source>
        <translation>此戰區已有練習危險區；復原可收回。</translation>
    </message>
    <message>
        <source>Made up %1 records for practice. Undo (Ctrl+Z) takes them back.</source>
        <translation>已產生 %1 筆練習紀錄。復原（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Saved %1, %2. Undo (Ctrl+Z) takes it back.</source>
        <translation>已儲存 %1，%2。復原（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Select a hazardous area on the map first.</source>
        <translation>請先在地圖上選取危險區。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>已縮減</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>suspected hazardous area</source>
        <translation>疑似危險區</translation>
    </message>
    <message>
        <source>confirmed hazardous area</source>
        <translation>確認危險區</translation>
    </message>
    <message>
        <source>cancelled after non-technical survey</source>
        <translation>經非技術調查後取消</translation>
    </message>
    <message>
        <source>reduced after technical survey</source>
        <translation>經技術調查後縮減</translation>
    </message>
    <message>
        <source>status of the work not stated</source>
        <translation>作業狀態未說明</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未動工</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>hazardous area</source>
        <translation>危險區</translation>
    </message>
    <message>
        <source>released part</source>
        <translation>已釋放部分</translation>
    </message>
    <message>
        <source>confirmed part</source>
        <translation>已確認部分</translation>
    </message>
    <message>
        <source>progress report</source>
        <translation>進度報告</translation>
    </message>
    <message>
        <source>device</source>
        <translation>爆裂物</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it is hazardous again: a new find, an accident, failed quality control.</source>
        <translation>為何重新有危險：新發現、事故、品質管制未通過。</translation>
    </message>
    <message>
        <source>submunition</source>
        <translation>子彈藥</translation>
    </message>
    <message>
        <source>anti-personnel mine</source>
        <translation>殺傷人員地雷</translation>
    </message>
    <message>
        <source>anti-vehicle mine</source>
        <translation>反車輛地雷</translation>
    </message>
    <message>
        <source>mortar</source>
        <translation>迫擊砲彈</translation>
    </message>
    <message>
        <source>projectile</source>
        <translation>砲彈</translation>
    </message>
    <message>
        <source>grenade</source>
        <translation>手榴彈</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>火箭彈</translation>
    </message>
    <message>
        <source>aircraft bomb</source>
        <translation>航空炸彈</translation>
    </message>
    <message>
        <source>improvised device</source>
        <translation>應急爆炸裝置</translation>
    </message>
    <message>
        <source>fuze</source>
        <translation>引信</translation>
    </message>
    <message>
        <source>small arms</source>
        <translation>輕兵器彈藥</translation>
    </message>
    <message>
        <source>non-technical survey</source>
        <translation>非技術調查</translation>
    </message>
    <message>
        <source>technical survey</source>
        <translation>技術調查</translation>
    </message>
    <message>
        <source>manual clearance</source>
        <translation>人工清除</translation>
    </message>
    <message>
        <source>mechanical clearance</source>
        <translation>機械清除</translation>
    </message>
    <message>
        <source>clearance with animals</source>
        <translation>動物輔助清除</translation>
    </message>
    <message>
        <source>battle area clearance</source>
        <translation>戰鬥區清除</translation>
    </message>
    <message>
        <source>spot task</source>
        <translation>定點任務</translation>
    </message>
    <message>
        <source>As exact as it is known: 5 July 2025, Oct 2018, autumn 2019, 2019. Empty: not dated.</source>
        <translation>依所知的精確度：5 July 2025、Oct 2018、autumn 2019、2019。空白：無日期。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>The name people use for this area; no two areas share one.</source>
        <translation>人們對此區的稱呼；兩區不可同名。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Whether work is still to be done here.</source>
        <translation>此處是否仍有作業待做。</translation>
    </message>
    <message>
        <source>Surveyed</source>
        <translation>調查日期</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>發現者</translation>
    </message>
    <message>
        <source>Who found it and how: team, non-technical survey, accident report …</source>
        <translation>誰、如何發現：隊伍、非技術調查、事故報告……</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Direct: a find with its position. Indirect: accounts, records, blocked use.</source>
        <translation>直接：有位置的發現。間接：陳述、紀錄、無法使用的土地。</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>汙染</translation>
    </message>
    <message>
        <source>Submunitions, anti-personnel mines, mixed … suspected or confirmed.</source>
        <translation>子彈藥、殺傷人員地雷、混合……疑似或確認。</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>土地用途</translation>
    </message>
    <message>
        <source>What the ground is used for, or would be.</source>
        <translation>土地目前或未來的用途。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>As the authority grades it.</source>
        <translation>依主管機關評定。</translation>
    </message>
    <message>
        <source>Depth mm</source>
        <translation>深度 mm</translation>
    </message>
    <message>
        <source>Depth that is suspected, in millimetres.</source>
        <translation>疑似深度，毫米。</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>坡度</translation>
    </message>
    <message>
        <source>Flat, gentle, steep …</source>
        <translation>平坦、緩坡、陡坡……</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>植被</translation>
    </message>
    <message>
        <source>Grass, shrubs, forest …</source>
        <translation>草地、灌木、森林……</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Anything else.</source>
        <translation>其他事項。</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日期</translation>
    </message>
    <message>
        <source>The day the land was released; before it the map shows it as hazardous.</source>
        <translation>土地釋放之日；在此之前地圖顯示為危險。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How it was surveyed or cleared; reduced and cleared land needs it.</source>
        <translation>如何調查或清除；縮減與清除的土地必填。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>隊伍</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>由誰執行。</translation>
    </message>
    <message>
        <source>Depth the ground was cleared to, in millimetres.</source>
        <translation>清除深度，毫米。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Who inspected it, and with what result.</source>
        <translation>由誰查驗，結果如何。</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日期</translation>
    </message>
    <message>
        <source>The day it was decided; before it the map shows the ground as suspected.</source>
        <translation>作出決定之日；在此之前地圖將該地面顯示為疑似。</translation>
    </message>
    <message>
        <source>Direct evidence: what was found, and where.</source>
        <translation>直接證據：發現了什麼、在何處。</translation>
    </message>
    <message>
        <source>How the survey came to this part: evidence points, traces, what people said.</source>
        <translation>調查如何得出此部分：證據點、痕跡、人們的陳述。</translation>
    </message>
    <message>
        <source>Technical survey, or non-technical survey where it found direct evidence.</source>
        <translation>技術調查，或發現直接證據的非技術調查。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who worked there.</source>
        <translation>誰在那裡作業。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>How many worked that day.</source>
        <translation>當日作業人數。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>Hours the team worked.</source>
        <translation>隊伍作業時數。</translation>
    </message>
    <message>
        <source>Searched m²</source>
        <translation>搜索 m²</translation>
    </message>
    <message>
        <source>Square metres searched that day.</source>
        <translation>當日搜索的平方公尺。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Kind of explosive ordnance; a word of your own is taken too.</source>
        <translation>爆裂物種類；也可自填。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Such as BLU-26.</source>
        <translation>例如 BLU-26。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Unexploded, abandoned, broken open …</source>
        <translation>未爆、遺棄、破裂……</translation>
    </message>
    <message>
        <source>Fuze</source>
        <translation>引信</translation>
    </message>
    <message>
        <source>Armed, not armed …</source>
        <translation>已解除保險、未解除保險……</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>處置</translation>
    </message>
    <message>
        <source>Destroyed on the spot, moved, marked and left …</source>
        <translation>就地銷毀、移走、標示後留置……</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>發現日期</translation>
    </message>
    <message>
        <source>Depth it lay at, in millimetres.</source>
        <translation>所在深度，毫米。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>17.97, 102.63 or 48Q TD 12345 67890; empty: not stated.</source>
        <translation>17.97, 102.63 或 48Q TD 12345 67890；空白：未說明。</translation>
    </message>
    <message>
        <source>Fixed by</source>
        <translation>定位方式</translation>
    </message>
    <message>
        <source>GPS, map, bearing and distance …</source>
        <translation>GPS、地圖、方位與距離……</translation>
    </message>
    <message>
        <source>No outline yet: nobody can see on the map where this area is. Edit outline draws it.</source>
        <translation>尚無輪廓：地圖上看不到此區所在。「輪廓」可繪製。</translation>
    </message>
    <message>
        <source>Released parts</source>
        <translation>已釋放部分</translation>
    </message>
    <message>
        <source>Confirmed parts</source>
        <translation>已確認部分</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>進度報告</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>發現的爆裂物</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1 的一部分</translation>
    </message>
    <message>
        <source>In balance</source>
        <translation>收支平衡</translation>
    </message>
    <message>
        <source>geodesic, WGS 84</source>
        <translation>大地線，WGS 84</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 剩餘</translation>
    </message>
    <message>
        <source>between straight and geodesic edges</source>
        <translation>直線邊與大地線邊之間</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已記錄</translation>
    </message>
    <message>
        <source>recorded = cancelled + reduced + cleared + remaining; differs by %1 m²</source>
        <translation>已記錄 = 取消 + 縮減 + 清除 + 剩餘；相差 %1 m²</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>周長</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>角點</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>屬於</translation>
    </message>
    <message>
        <source>no area stated</source>
        <translation>未說明所屬危險區</translation>
    </message>
    <message>
        <source>Show the released part</source>
        <translation>顯示已釋放部分</translation>
    </message>
    <message>
        <source>Reopens</source>
        <translation>重新列為危險</translation>
    </message>
    <message>
        <source>corridor %1 wide along a line of %2</source>
        <translation>沿 %2 長的線、寬 %1 的廊帶</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>繪製方式</translation>
    </message>
    <message>
        <source>%2 hazardous again as %1</source>
        <translation>%2 重新有危險，作為 %1</translation>
    </message>
    <message>
        <source>Show the area</source>
        <translation>顯示危險區</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新列為危險</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>還有 %1 個</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>無紀錄</translation>
    </message>
    <message>
        <source>m² not stated</source>
        <translation>m² 未說明</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>無日期</translation>
    </message>
</context>
<context>
    <name>LayerDesk</name>
    <message>
        <source>Add a file as a layer</source>
        <translation>將檔案加為圖層</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>讀取 %1</translation>
    </message>
    <message>
        <source>%1: %2 × %3 pixels, drawn on the land below all lines</source>
        <translation>%1：%2 × %3 像素，繪於陸地之上、所有線條之下</translation>
    </message>
    <message>
        <source>Choose a layer of yours in the layer list first</source>
        <translation>請先在圖層清單中選取您加入的圖層</translation>
    </message>
    <message>
        <source>%1 is no longer shown</source>
        <translation>不再顯示 %1</translation>
    </message>
    <message>
        <source>preparing %1</source>
        <translation>準備 %1</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>%1: not shown</source>
        <translation>%1：未顯示</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>分遣隊</translation>
    </message>
    <message>
        <source>Place names</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation>經緯網</translation>
    </message>
    <message>
        <source>Hazard areas</source>
        <translation>危險區</translation>
    </message>
    <message>
        <source>MGRS grid</source>
        <translation>MGRS 網格</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>邊界</translation>
    </message>
    <message>
        <source>Rivers, lakes</source>
        <translation>河流、湖泊</translation>
    </message>
    <message>
        <source>Land and sea</source>
        <translation>陸地與海洋</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>%1: all %2 features drawn</source>
        <translation>%1：已繪出全部 %2 個圖徵</translation>
    </message>
    <message>
        <source>%1: %3 of %2 features drawn; left out: %4</source>
        <translation>%1：已繪出 %2 個圖徵中的 %3 個；未繪出：%4</translation>
    </message>
    <message>
        <source>%1: the file holds no features</source>
        <translation>%1：檔案中沒有圖徵</translation>
    </message>
    <message>
        <source>%1 without geometry</source>
        <translation>%1 個沒有幾何</translation>
    </message>
    <message>
        <source>%1 with coordinates that are no numbers</source>
        <translation>%1 個的座標不是數字</translation>
    </message>
    <message>
        <source>%1 with broken geometry</source>
        <translation>%1 個的幾何已損壞</translation>
    </message>
    <message>
        <source>%1 nested too deep</source>
        <translation>%1 個的巢狀過深</translation>
    </message>
    <message>
        <source>%1 made of curves</source>
        <translation>%1 個由曲線構成</translation>
    </message>
    <message>
        <source>%1 shapes lie where this map cannot show them</source>
        <translation>%1 個圖形位於此地圖無法顯示之處</translation>
    </message>
    <message>
        <source>The project is read-only: hide the layer instead</source>
        <translation>專案為唯讀：請改為隱藏圖層</translation>
    </message>
    <message>
        <source>%1 is no longer in the project; undo brings it back</source>
        <translation>%1 已不在專案中；復原可還原</translation>
    </message>
    <message>
        <source>looking at the picture of %1</source>
        <translation>正在檢視 %1 的影像</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Layers, from top to bottom</source>
        <translation>圖層，由上至下</translation>
    </message>
    <message>
        <source>Move the layer up</source>
        <translation>圖層上移</translation>
    </message>
    <message>
        <source>Move the layer down</source>
        <translation>圖層下移</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of the chosen layer in per cent</source>
        <translation>所選圖層的不透明度（百分比）</translation>
    </message>
    <message>
        <source>Opacity of the chosen layer; for layers from your files</source>
        <translation>所選圖層的不透明度；適用於您檔案的圖層</translation>
    </message>
    <message>
        <source>Overview map. Borders are accurate to kilometres. Not for navigation or clearance.</source>
        <translation>概覽地圖。邊界僅精確至公里級。不得用於導航或清除作業。</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 affirmed by a second party</source>
        <translation>%1 支獲第二方確認</translation>
    </message>
    <message>
        <source>%1 reported by one party only</source>
        <translation>%1 支僅據單方報告</translation>
    </message>
    <message>
        <source>True on %1</source>
        <translation>%1 的情況</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>正在查看「%1」</translation>
    </message>
    <message>
        <source>as known on %1 · %2</source>
        <translation>截至 %1 所知 · %2</translation>
    </message>
    <message>
        <source>, combat troops not counted</source>
        <translation>，作戰部隊不計入</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>true on %1</source>
        <translation>%1 的情況</translation>
    </message>
    <message>
        <source>known on %1</source>
        <translation>截至 %1 所知</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>，自 %1 起</translation>
    </message>
    <message>
        <source>Drawn as known</source>
        <translation>按已知精度繪製</translation>
    </message>
    <message>
        <source>no room for %1: %2</source>
        <translation>放不下%1：%2</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>EXERCISE: not real</source>
        <translation>EXERCISE：演習，非真實</translation>
    </message>
    <message>
        <source>Boundaries do not imply endorsement</source>
        <translation>所示邊界不代表認可</translation>
    </message>
    <message>
        <source>Overview, not for navigation or clearance</source>
        <translation>概覽圖，不得用於導航或清除作業</translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <translation>圖層：%1</translation>
    </message>
    <message>
        <source>contingents are hidden</source>
        <translation>分遣隊圖層已隱藏</translation>
    </message>
    <message>
        <source>affirmed by a second party</source>
        <translation>獲第二方確認</translation>
    </message>
    <message>
        <source>reported by one party only</source>
        <translation>僅據單方報告</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>denied by sender or host</source>
        <translation>派遣方或接收方否認</translation>
    </message>
    <message>
        <source>who sends to whom, not a route</source>
        <translation>由誰派往何處，並非路線</translation>
    </message>
    <message>
        <source>district named, outline not loaded: r 20 km</source>
        <translation>僅指明區縣，輪廓未載入：半徑 20 公里</translation>
    </message>
    <message>
        <source>no contingent at this date</source>
        <translation>此日期無分遣隊紀錄</translation>
    </message>
    <message>
        <source>no contingent in this part</source>
        <translation>此處無分遣隊</translation>
    </message>
    <message>
        <source>great circle to the other map, not a route</source>
        <translation>連往另一張地圖的大圓線，並非路線</translation>
    </message>
    <message>
        <source>SHA, suspected hazardous area</source>
        <translation>SHA，疑似危險區</translation>
    </message>
    <message>
        <source>CHA, confirmed hazardous area</source>
        <translation>CHA，確認危險區</translation>
    </message>
    <message>
        <source>cancelled after survey</source>
        <translation>調查後撤銷</translation>
    </message>
    <message>
        <source>reduced after technical survey</source>
        <translation>技術調查後縮減</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>line of a corridor</source>
        <translation>走廊的中線</translation>
    </message>
    <message>
        <source>device found</source>
        <translation>發現的爆裂物</translation>
    </message>
    <message>
        <source>hatching and signs are this program&apos;s own</source>
        <translation>影線與符號為本程式自訂</translation>
    </message>
    <message>
        <source>letters and colour after APP-6, simplified</source>
        <translation>字母與顏色依 APP-6，經簡化</translation>
    </message>
    <message>
        <source>signs for black and white, this program&apos;s own</source>
        <translation>黑白用符號，本程式自訂</translation>
    </message>
    <message>
        <source>%1 to %2 points per km², logarithmic</source>
        <translation>每平方公里 %1 至 %2 點，對數</translation>
    </message>
    <message>
        <source>counted in cells of %1 m</source>
        <translation>以 %1 公尺方格計數</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>無數值</translation>
    </message>
    <message>
        <source>In %1, %2</source>
        <translation>%1境內，%2</translation>
    </message>
    <message>
        <source>and %1 more here</source>
        <translation>此處另有 %1 支</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>%1 · %2 · %3 km</source>
        <translation>%1 · %2 · %3 公里</translation>
    </message>
</context>
<context>
    <name>MirrorBar</name>
    <message>
        <source>Mission mirror</source>
        <translation>任務對照</translation>
    </message>
    <message>
        <source>Swap both sides</source>
        <translation>兩側互換</translation>
    </message>
    <message>
        <source>Briefing sheet…</source>
        <translation>簡報頁…</translation>
    </message>
    <message>
        <source>Both maps, the matched fields and the sources on a page: PDF, PNG, SVG, slides</source>
        <translation>兩幅地圖、對應欄位與來源合為一頁：PDF、PNG、SVG、投影片</translation>
    </message>
    <message>
        <source>Several contingents…</source>
        <translation>多支分遣隊…</translation>
    </message>
    <message>
        <source>One scale, %1, equal-area on both sides</source>
        <translation>同一比例尺 %1，兩側均為等積投影</translation>
    </message>
    <message>
        <source>Zooming one map zooms the other to the same scale. Press to let them go.</source>
        <translation>縮放其中一幅地圖時，另一幅會縮放到相同比例尺。按下可解除連動。</translation>
    </message>
    <message>
        <source>A %1 | B %2, not one scale</source>
        <translation>A %1 | B %2，比例尺不同</translation>
    </message>
    <message>
        <source>The maps have scales of their own: sizes cannot be compared. Press to tie them.</source>
        <translation>兩圖各有比例尺：大小無法比較。按下可使其連動。</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 組</translation>
    </message>
    <message>
        <source>%1: nobody at these dates</source>
        <translation>%1：這些日期沒有分遣隊</translation>
    </message>
</context>
<context>
    <name>MirrorCanvas</name>
    <message>
        <source>Map %1</source>
        <translation>地圖 %1</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Draw a line right across %1; Enter or a double click cuts, Esc leaves.</source>
        <translation>請畫一條貫穿 %1 的線；按 Enter 或按兩下即分割，Esc 離開。</translation>
    </message>
    <message>
        <source>Draw the new border of %1 from one of its corners to another; Enter takes it, Esc leaves.</source>
        <translation>請從 %1 的一個角點到另一個角點畫出新邊界；Enter 採用，Esc 離開。</translation>
    </message>
    <message>
        <source>Draw what is not part of %1; Enter takes it out, Esc leaves.</source>
        <translation>請畫出不屬於 %1 的部分；Enter 挖除，Esc 離開。</translation>
    </message>
    <message>
        <source>Draw the part to be added to %1; Enter adds it, Esc leaves.</source>
        <translation>請畫出要加入 %1 的部分；Enter 加入，Esc 離開。</translation>
    </message>
    <message>
        <source>Draw the line, such as a road; Enter or a double click ends it, Esc leaves.</source>
        <translation>請畫出線，例如道路；按 Enter 或按兩下結束，Esc 離開。</translation>
    </message>
    <message>
        <source>Draw the guide line; Enter or a double click ends it, Esc leaves.</source>
        <translation>畫輔助線；按 Enter 或按兩下結束，Esc 離開。</translation>
    </message>
    <message>
        <source>Merge with a neighbour</source>
        <translation>與相鄰危險區合併</translation>
    </message>
    <message>
        <source>%1 and %2 become one, under the code of %1; what belongs to %2 goes with it.</source>
        <translation>%1 與 %2 合而為一，沿用 %1 的代號；屬於 %2 的紀錄隨之歸入。</translation>
    </message>
    <message>
        <source>Clip to a neighbour</source>
        <translation>依相鄰危險區裁切</translation>
    </message>
    <message>
        <source>What %1 shares with %2 is taken away from %1.</source>
        <translation>%1 與 %2 重疊的部分會從 %1 去掉。</translation>
    </message>
    <message>
        <source>Widen or narrow</source>
        <translation>擴大或縮小</translation>
    </message>
    <message>
        <source>Metres on every side (less than 0 makes it narrower)</source>
        <translation>每側的公尺數（小於 0 則縮小）</translation>
    </message>
    <message>
        <source>%1 by %2 m on every side; neighbours stay as they are, overlaps are named.</source>
        <translation>%1 每側 %2 公尺；相鄰危險區保持原樣，重疊會列出。</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>簡化</translation>
    </message>
    <message>
        <source>Tolerance in metres: no corner left out was farther from the border</source>
        <translation>容差（公尺）：略去的角點距邊界均不超過此值</translation>
    </message>
    <message>
        <source>%1 with corners left out that lie within %2 m; shared borders stay shared.</source>
        <translation>%1 略去 %2 公尺以內的角點；共用的邊界仍為共用。</translation>
    </message>
    <message>
        <source>%1 keeps the largest piece; every other becomes an area of its own.</source>
        <translation>%1 保留最大的一塊；其餘各自成為獨立的危險區。</translation>
    </message>
    <message>
        <source>The border of %1 follows the line; neighbours that share it follow as well.</source>
        <translation>%1 的邊界改循此線；共用該邊界的相鄰危險區隨之更改。</translation>
    </message>
    <message>
        <source>%1 without what was drawn.</source>
        <translation>%1 去掉所畫的部分。</translation>
    </message>
    <message>
        <source>%1 with what was drawn.</source>
        <translation>%1 加上所畫的部分。</translation>
    </message>
    <message>
        <source>Corridor along a line</source>
        <translation>沿線的廊帶</translation>
    </message>
    <message>
        <source>Whole width in metres</source>
        <translation>總寬度（公尺）</translation>
    </message>
    <message>
        <source>Nothing is changed before you take it.</source>
        <translation>採用前不會有任何更改。</translation>
    </message>
    <message>
        <source>Change of an outline</source>
        <translation>輪廓的更改</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>採用更改</translation>
    </message>
    <message>
        <source>Changed the outline of %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>已更改 %1 的輪廓。復原（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Areas that touch %1:</source>
        <translation>與 %1 相接的危險區：</translation>
    </message>
    <message>
        <source>No other area touches %1 or shares ground with it.</source>
        <translation>沒有其他危險區與 %1 相接或重疊。</translation>
    </message>
    <message>
        <source>Select a hazardous area with an outline on the map first.</source>
        <translation>請先在地圖上選取有輪廓的危險區。</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Attach a photo</source>
        <translation>附加照片</translation>
    </message>
    <message>
        <source>looking into a photo</source>
        <translation>正在查看照片內容</translation>
    </message>
    <message>
        <source>showing a photo</source>
        <translation>正在顯示照片</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>圖說</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>照片所示內容</translation>
    </message>
    <message>
        <source>The caption is kept. Undo (Ctrl+Z) takes it back.</source>
        <translation>圖說已儲存。復原（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>EXIF of the photo %1</source>
        <translation>照片 %1 的 EXIF</translation>
    </message>
    <message>
        <source>%1 lies where %2 says. Undo (Ctrl+Z) takes it back.</source>
        <translation>%1 位於 %2 所示之處。復原（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>儲存照片</translation>
    </message>
    <message>
        <source>The photo is taken away. Undo (Ctrl+Z) brings it back.</source>
        <translation>照片已移除。復原（Ctrl+Z）可還原。</translation>
    </message>
    <message>
        <source>Its EXIF position cannot be read.</source>
        <translation>其 EXIF 位置無法讀取。</translation>
    </message>
    <message>
        <source>Its camera had no fix, so no position was taken.</source>
        <translation>其相機未取得定位，因此未採用位置。</translation>
    </message>
    <message>
        <source>Its EXIF position is in %1 and not in WGS 84; it was not taken.</source>
        <translation>其 EXIF 位置採用 %1，而非 WGS 84；未予採用。</translation>
    </message>
    <message>
        <source>Attached %1. Undo (Ctrl+Z) takes it away again.</source>
        <translation>已附加 %1。復原（Ctrl+Z）可再移除。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍攝時間</translation>
    </message>
    <message>
        <source>EXIF position</source>
        <translation>EXIF 位置</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>距紀錄</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>and %1 more, which an export of the photos lists</source>
        <translation>另有 %1 張，列於照片清單的匯出檔中</translation>
    </message>
    <message>
        <source>Time and position are as the files state them, checked by nobody.</source>
        <translation>時間與位置依檔案所載，無人查核。</translation>
    </message>
    <message>
        <source>and %1 more, which the table lists</source>
        <translation>另有 %1 張，列於表中</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>此照片無法顯示。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>keep a JPEG or PNG inside the project; a photo dropped here is attached too</source>
        <translation>將 JPEG 或 PNG 保存在專案內；拖放到此處的照片也會附加</translation>
    </message>
    <message>
        <source>Attach a photo…</source>
        <translation>附加照片…</translation>
    </message>
    <message>
        <source>Kept whole: what the camera wrote into the file, its serial number too, can be read in it.</source>
        <translation>完整保存：相機寫入檔案的內容，包括其序號，均可從中讀出。</translation>
    </message>
    <message>
        <source>No photo is attached.</source>
        <translation>未附加照片。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation>放大顯示照片</translation>
    </message>
    <message>
        <source>This photo cannot be shown; the reason is in the status line.</source>
        <translation>此照片無法顯示；原因見狀態列。</translation>
    </message>
    <message>
        <source>No time in the file</source>
        <translation>檔案中無時間</translation>
    </message>
    <message>
        <source>Taken %1 by the camera&apos;s clock</source>
        <translation>拍攝於 %1（依相機時鐘）</translation>
    </message>
    <message>
        <source>No position in the file that could be taken</source>
        <translation>檔案中無可採用的位置</translation>
    </message>
    <message>
        <source>EXIF position %1, checked by nobody</source>
        <translation>EXIF 位置 %1，無人查核</translation>
    </message>
    <message>
        <source>within the %1</source>
        <translation>在%1內</translation>
    </message>
    <message>
        <source>%2 from the %1</source>
        <translation>距%1 %2</translation>
    </message>
    <message>
        <source>Save photo as…</source>
        <translation>照片另存為…</translation>
    </message>
    <message>
        <source>write the file as it was attached</source>
        <translation>將檔案原樣寫出</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>圖說…</translation>
    </message>
    <message>
        <source>say what the photo shows</source>
        <translation>說明照片所示內容</translation>
    </message>
    <message>
        <source>Use as position</source>
        <translation>用作位置</translation>
    </message>
    <message>
        <source>take the position in the file for that of the device</source>
        <translation>以檔案中的位置作為爆裂物的位置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>take the photo away; Undo brings it back</source>
        <translation>移除照片；復原可還原</translation>
    </message>
    <message>
        <source>making small pictures</source>
        <translation>正在製作縮圖</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>each click shows the next</source>
        <translation>每次點按顯示下一個</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>點 %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>線 %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>面 %1</translation>
    </message>
    <message>
        <source>%1 of more than %2 here</source>
        <translation>此處第 %1 個，共超過 %2 個</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>此處第 %1 個，共 %2 個</translation>
    </message>
    <message>
        <source>No layer of yours is shown; add a file as a layer first (Ctrl+L)</source>
        <translation>未顯示您的圖層；請先將檔案加為圖層（Ctrl+L）</translation>
    </message>
    <message>
        <source>selecting</source>
        <translation>選取中</translation>
    </message>
    <message>
        <source>%1 features lie whole inside</source>
        <translation>%1 個圖徵完整位於其內</translation>
    </message>
    <message>
        <source>No feature lies whole inside</source>
        <translation>沒有圖徵完整位於其內</translation>
    </message>
</context>
<context>
    <name>Plausible</name>
    <message>
        <source>It ends %2, before it starts %1.</source>
        <translation>它於 %2 結束，早於 %1 開始。</translation>
    </message>
    <message>
        <source>Its newest source is of %2, before it was said on %1.</source>
        <translation>最新來源為 %2，早於說出之日 %1。</translation>
    </message>
    <message>
        <source>%3 says on %2 that it is under way or over, before it starts %1.</source>
        <translation>%3 於 %2 稱其進行中或已結束，早於 %1 開始。</translation>
    </message>
    <message>
        <source>%3 is a figure as of %2, before it starts %1.</source>
        <translation>%3 為截至 %2 的數字，早於 %1 開始。</translation>
    </message>
    <message>
        <source>%1 days out of order.</source>
        <translation>次序相差 %1 天。</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>%1 %8 / (%2 persons × %3 days) = at least %4 %8 for each person and day. The other %5 contingents have %6, in the middle %7: this is about %9 times as much. Looked at from %0 times on; strengths as stated, planned too.</source>
        <translation>%1 %8 /（%2 人 × %3 天）= 每人每日至少 %4 %8。其他 %5 個分遣隊為 %6，中位數 %7：此值約為其 %9 倍。自 %0 倍起提示；人數依所述，含計畫。</translation>
    </message>
    <message>
        <source>team</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>squad</source>
        <translation>班</translation>
    </message>
    <message>
        <source>section</source>
        <translation>分排</translation>
    </message>
    <message>
        <source>platoon or detachment</source>
        <translation>排或分遣隊</translation>
    </message>
    <message>
        <source>company</source>
        <translation>連</translation>
    </message>
    <message>
        <source>battalion</source>
        <translation>營</translation>
    </message>
    <message>
        <source>regiment</source>
        <translation>團</translation>
    </message>
    <message>
        <source>brigade</source>
        <translation>旅</translation>
    </message>
    <message>
        <source>division</source>
        <translation>師</translation>
    </message>
    <message>
        <source>corps</source>
        <translation>軍</translation>
    </message>
    <message>
        <source>Strength %1, but a %2 (by its symbol) usually has %3. A rule of thumb: armies differ.</source>
        <translation>人數 %1，但（依符號）%2 通常有 %3。僅為經驗法則：各軍不同。</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Bring the practice project back? Everything that was drawn in it goes.</source>
        <translation>要還原練習專案嗎？其中所繪的一切都會消失。</translation>
    </message>
    <message>
        <source>Reset the practice project</source>
        <translation>重設練習專案</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Made-up ground, marked EXERCISE. D draws an area; Help, Reset brings all back.</source>
        <translation>虛構的地面，標示 EXERCISE。按 D 繪製危險區；「說明」選單的「重設」可還原一切。</translation>
    </message>
    <message>
        <source>making the practice project</source>
        <translation>正在建立練習專案</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Live: the window</source>
        <translation>即時：視窗</translation>
    </message>
    <message>
        <source>Live: Kursk</source>
        <translation>即時：庫爾斯克</translation>
    </message>
    <message>
        <source>Live: Laos</source>
        <translation>即時：寮國</translation>
    </message>
    <message>
        <source>Live: the world</source>
        <translation>即時：全世界</translation>
    </message>
    <message>
        <source>Sheet of what is shown</source>
        <translation>目前所示內容的簡報頁</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Sheets and live views</source>
        <translation>簡報頁與即時視圖</translation>
    </message>
    <message>
        <source>→ next   ← back   L list   Esc leave</source>
        <translation>→ 下一頁   ← 上一頁   L 清單   Esc 離開</translation>
    </message>
    <message>
        <source>drawing for the presenter</source>
        <translation>正在繪製放映畫面</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Sums by</source>
        <translation>彙總依據</translation>
    </message>
    <message>
        <source>adding up the land</source>
        <translation>正在彙總土地</translation>
    </message>
    <message>
        <source>No recorded land yet: D draws an area, R releases a part of it.</source>
        <translation>尚無紀錄的土地：按 D 繪製區域，按 R 釋出其一部分。</translation>
    </message>
    <message>
        <source>%1 ha recorded = %2 ha released + %3 ha remaining</source>
        <translation>紀錄 %1 公頃 = 已釋出 %2 公頃 + 剩餘 %3 公頃</translation>
    </message>
    <message>
        <source>%1 ha more were released and reopened since</source>
        <translation>另有 %1 公頃釋出後又重新開放</translation>
    </message>
    <message>
        <source>may be done between %1 and %2 (20 to 80 % of the months so far)</source>
        <translation>可能完成於 %1 至 %2 之間（依至今各月的 20 至 80 % 分位）</translation>
    </message>
    <message>
        <source>never at that pace</source>
        <translation>以此速度永不完成</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>區域數</translation>
    </message>
    <message>
        <source>Recorded ha</source>
        <translation>紀錄公頃</translation>
    </message>
    <message>
        <source>Of it reopened ha</source>
        <translation>其中重新開放 公頃</translation>
    </message>
    <message>
        <source>SHA left ha</source>
        <translation>剩餘 SHA 公頃</translation>
    </message>
    <message>
        <source>CHA left ha</source>
        <translation>剩餘 CHA 公頃</translation>
    </message>
    <message>
        <source>Searched ha</source>
        <translation>搜尋公頃</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>人時</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>爆裂物</translation>
    </message>
    <message>
        <source>No dated release yet, so there is no curve.</source>
        <translation>尚無附日期的釋出，因此沒有曲線。</translation>
    </message>
    <message>
        <source>Released ground by date</source>
        <translation>依日期釋出的土地</translation>
    </message>
    <message>
        <source>Released ground by date, hectares</source>
        <translation>依日期釋出的土地，公頃</translation>
    </message>
    <message>
        <source> (%1 releases without a date are not in it)</source>
        <translation>（未含 %1 筆無日期的釋出）</translation>
    </message>
    <message>
        <source>released, less what was reopened</source>
        <translation>已釋出，扣除重新開放者</translation>
    </message>
    <message>
        <source>released in all</source>
        <translation>釋出總計</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>may be done (20 to 80 %)</source>
        <translation>可能完成（20 至 80 %）</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>彙總</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>依區域</translation>
    </message>
    <message>
        <source>by task (team in an area)</source>
        <translation>依任務（區域內的隊伍）</translation>
    </message>
    <message>
        <source>by team</source>
        <translation>依隊伍</translation>
    </message>
    <message>
        <source>by theatre</source>
        <translation>依地區</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>依月份</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Repaired %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>已修復 %1。復原（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>必須修正</translation>
    </message>
    <message>
        <source>must look</source>
        <translation>必須查看</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>checking the areas</source>
        <translation>正在檢查危險區</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Findings of the quality check</source>
        <translation>品質檢查結果</translation>
    </message>
    <message>
        <source>everything in it is made up</source>
        <translation>其中一切皆為虛構</translation>
    </message>
    <message>
        <source>State of the journal</source>
        <translation>日誌狀態</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已檢查</translation>
    </message>
    <message>
        <source>%1 of %2 rules passed: </source>
        <translation>%2 條規則中 %1 條通過：</translation>
    </message>
    <message>
        <source>The check never changes data. It is no proof that land is safe.</source>
        <translation>檢查絕不更改資料，也不能證明土地安全。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>and %1 more, which the JSON report lists</source>
        <translation>另有 %1 項，見 JSON 報告</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未發現問題。</translation>
    </message>
    <message>
        <source>Proposed repair</source>
        <translation>建議的修復</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>Take the repair</source>
        <translation>採用修復</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>%1 · %2 corners · %3 parts</source>
        <translation>%1 · %2 個角點 · %3 個部分</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Go to the place of the finding</source>
        <translation>前往問題所在處</translation>
    </message>
    <message>
        <source>Propose repair…</source>
        <translation>建議修復…</translation>
    </message>
    <message>
        <source>See the outline before and after; nothing changes before you accept it</source>
        <translation>查看修復前後的輪廓；接受前不會更改</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Look at everything anew (F8)</source>
        <translation>全部重新檢查（F8）</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>Write the findings as PDF or JSON</source>
        <translation>將結果寫成 PDF 或 JSON</translation>
    </message>
    <message>
        <source>The built-in atlas holds no areas. New project (Ctrl+N), then draw one with D.</source>
        <translation>內建圖集沒有危險區。新專案（Ctrl+N），再按 D 繪製。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>No areas to check yet; D draws one.</source>
        <translation>尚無危險區可檢查；按 D 繪製。</translation>
    </message>
    <message>
        <source>✓ Nothing found in %1 areas. The check never changes data.</source>
        <translation>✓ %1 個危險區中未發現問題。檢查絕不更改資料。</translation>
    </message>
    <message>
        <source>%1 in %2 areas. The check never changes data: repairs are proposals.</source>
        <translation>%2 個危險區中有 %1。檢查絕不更改資料：修復僅為建議。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Claims</source>
        <translation>聲稱</translation>
    </message>
    <message>
        <source>grouped by what they are about</source>
        <translation>依所涉內容分組</translation>
    </message>
    <message>
        <source>No amount is reported: neither strength, area nor items.</source>
        <translation>未見任何數量報告：人數、面積、件數均未報告。</translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation>再顯示 %2 項中的 %1 項</translation>
    </message>
    <message>
        <source>the list goes on; all of it is counted</source>
        <translation>清單還有後續；全部都已計入</translation>
    </message>
    <message>
        <source>contradict each other in part</source>
        <translation>部分互相矛盾</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並列對照</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <translation>互相矛盾</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>陳述日期</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>%1 rival values</source>
        <translation>%1 個互異數值</translation>
    </message>
    <message>
        <source>Taken back by %1 (%2, %3): it asserts nothing any more.</source>
        <translation>已由 %1 撤回（%2，%3）：不再主張任何內容。</translation>
    </message>
    <message>
        <source>%1 is the claim of somebody else: this counts as a denial of it.</source>
        <translation>%1 是他人的主張：此視為對其否認。</translation>
    </message>
    <message>
        <source>Takes back %1.</source>
        <translation>撤回 %1。</translation>
    </message>
    <message>
        <source>said on %1</source>
        <translation>陳述日期：%1</translation>
    </message>
    <message>
        <source>show this source</source>
        <translation>顯示此來源</translation>
    </message>
    <message>
        <source>show this claim</source>
        <translation>顯示此聲稱</translation>
    </message>
    <message>
        <source>This record is not there at the dates shown.</source>
        <translation>在所示日期，此紀錄不存在。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>to the city</source>
        <translation>精確至城市</translation>
    </message>
    <message>
        <source>to the district, not a work site</source>
        <translation>精確至區縣，並非作業地點</translation>
    </message>
    <message>
        <source>to the region</source>
        <translation>精確至州或省</translation>
    </message>
    <message>
        <source>to the country</source>
        <translation>精確至國家</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>競爭值</translation>
    </message>
    <message>
        <source>context only: never counted with demining</source>
        <translation>僅供背景參考：一律不計入掃雷</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>其他說法</translation>
    </message>
    <message>
        <source>Nobody had spoken of this by %1.</source>
        <translation>截至 %1，無人提及此事。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>相關各方</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>說法 %1</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>所述內容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>所涉紀錄</translation>
    </message>
    <message>
        <source>show this record</source>
        <translation>顯示此紀錄</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>來源 %1</translation>
    </message>
    <message>
        <source>Claims that rest on it</source>
        <translation>以此為據的說法</translation>
    </message>
    <message>
        <source>APP-6 symbol</source>
        <translation>APP-6 符號</translation>
    </message>
    <message>
        <source>nobody says so any more</source>
        <translation>已無人如此主張</translation>
    </message>
    <message>
        <source>affirmed by %1</source>
        <translation>確認方：%1</translation>
    </message>
    <message>
        <source>statements of one party only (%1)</source>
        <translation>僅有單方陳述（%1）</translation>
    </message>
    <message>
        <source>said by %1; no second party affirms it</source>
        <translation>陳述方：%1；無第二方確認</translation>
    </message>
    <message>
        <source>choose which of several values leads, in the whole project</source>
        <translation>選擇多個值中何者領先（整個專案）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Who says it is so</source>
        <translation>各方表態</translation>
    </message>
    <message>
        <source>Ordnance reported</source>
        <translation>據報彈藥</translation>
    </message>
    <message>
        <source>Equipment reported</source>
        <translation>據報裝備</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>轉引自 %1</translation>
    </message>
    <message>
        <source>The program never opens an address; copy it</source>
        <translation>本程式從不開啟網址；請複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>copy the address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Kept copies</source>
        <translation>保存的副本</translation>
    </message>
    <message>
        <source>write the file as it was attached; the program itself never opens it</source>
        <translation>將檔案原樣寫出；程式本身絕不開啟</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>take the copy away; Undo brings it back</source>
        <translation>移除副本；復原可還原</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>keep a file inside the project as a copy of this source</source>
        <translation>將檔案存於專案內作為此來源的副本</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附加檔案…</translation>
    </message>
    <message>
        <source>No copy is kept.</source>
        <translation>未保存副本。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一眼</translation>
    </message>
    <message>
        <source>advice with its arithmetic, no verdict</source>
        <translation>附算式的提示，非定論</translation>
    </message>
    <message>
        <source>Its output is not far above that of the others.</source>
        <translation>其產出並未遠高於其他。</translation>
    </message>
    <message>
        <source>Compare with all %1</source>
        <translation>與全部 %1 個比較</translation>
    </message>
    <message>
        <source>hold its output for each person and day against the others</source>
        <translation>將其每人每日產出與其他比較</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>+ Add claim…</source>
        <translation>+ 新增主張…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Release a part…</source>
        <translation>釋放一部分…</translation>
    </message>
    <message>
        <source>Draw what was cleared, reduced or cancelled (R)</source>
        <translation>繪製已清除、縮減或取消的部分（R）</translation>
    </message>
    <message>
        <source>Confirm a part…</source>
        <translation>確認一部分…</translation>
    </message>
    <message>
        <source>Draw what was confirmed by survey (Shift+C)</source>
        <translation>繪製經調查確認的部分（Shift+C）</translation>
    </message>
    <message>
        <source>Reopen ground…</source>
        <translation>重新列為危險…</translation>
    </message>
    <message>
        <source>Draw what is hazardous again (Shift+R)</source>
        <translation>繪製重新有危險的地面（Shift+R）</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>Enter what a team did here on a day</source>
        <translation>輸入隊伍某日在此的作業</translation>
    </message>
    <message>
        <source>Device…</source>
        <translation>爆裂物…</translation>
    </message>
    <message>
        <source>Enter a device that was found here</source>
        <translation>輸入在此發現的爆裂物</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>輪廓…</translation>
    </message>
    <message>
        <source>Change the outline corner by corner</source>
        <translation>逐一角點更改輪廓</translation>
    </message>
    <message>
        <source>Enter a claim about this record (Ctrl+Shift+N)</source>
        <translation>輸入關於此記錄的主張（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>Change this record (F2); Undo takes it back</source>
        <translation>更改此記錄（F2）；復原可取消更改</translation>
    </message>
    <message>
        <source>Only a project that is open for writing can be changed; New project (Ctrl+N) makes one</source>
        <translation>只有以可寫入方式開啟的專案才能更改；「新增專案」（Ctrl+N）可建立一個</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未選取任何項目</translation>
    </message>
    <message>
        <source>Click a card on the map or a row in the list below, or search with Ctrl+K. You will see who says what about a contingent, when, and how well it is sourced.</source>
        <translation>請按一下地圖上的卡片或下方清單中的一列，或以 Ctrl+K 搜尋。此處會顯示誰就某支分遣隊說了什麼、何時說的，以及來源依據是否充分。</translation>
    </message>
    <message>
        <source>This is the built-in atlas. Look around; New project makes a copy you can edit.</source>
        <translation>這是內建圖集。請隨意瀏覽；「新增專案」會建立可編輯的副本。</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Scale of the map</source>
        <translation>地圖比例尺</translation>
    </message>
    <message>
        <source>Scale at the centre of the map; type another one, as 1:250000 (Ctrl+R)</source>
        <translation>地圖中心的比例尺；可輸入其他比例尺，例如 1:250000 (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search, or go to: place, record, 48Q…, 17°52′N …, &gt; command</source>
        <translation>搜尋或前往：地點、紀錄、48Q…、17°52′N …、&gt; 指令</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>搜尋或前往</translation>
    </message>
    <message>
        <source>Search or go to (Ctrl+K)</source>
        <translation>搜尋或前往 (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>找不到「%1」</translation>
    </message>
    <message>
        <source>Try another spelling</source>
        <translation>請試試其他寫法</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>contingent</source>
        <translation>分遣隊</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>聲稱</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地點</translation>
    </message>
</context>
<context>
    <name>SeasonsView</name>
    <message>
        <source>Contingents over one axis</source>
        <translation>同一軸上的分遣隊</translation>
    </message>
    <message>
        <source>What the maps show</source>
        <translation>兩圖所示</translation>
    </message>
    <message>
        <source>Soft end: known to the month or year, or still open. Dashed: one party only.</source>
        <translation>淡出的一端：僅知至月或年，或尚未結束。虛線：僅據單方。</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Laid over one another from August to July</source>
        <translation>自 8 月至次年 7 月疊合顯示</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>One after the other over the years</source>
        <translation>按年份先後排列</translation>
    </message>
    <message>
        <source>Since arrival</source>
        <translation>自抵達起</translation>
    </message>
    <message>
        <source>Laid over one another from the first month of each</source>
        <translation>自各自的第一個月起疊合顯示</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>People as stated, on one logarithmic axis</source>
        <translation>照所述人數，採同一對數軸</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>What frames and signs of the maps mean</source>
        <translation>地圖框線與符號的含義</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Several contingents</source>
        <translation>多支分遣隊</translation>
    </message>
    <message>
        <source>Contingents of the group</source>
        <translation>此組的分遣隊</translation>
    </message>
    <message>
        <source>Tick the contingents that stand on this side.</source>
        <translation>請勾選列於此側的分遣隊。</translation>
    </message>
</context>
<context>
    <name>ShadeRow</name>
    <message>
        <source>Shade by</source>
        <translation>分級依據</translation>
    </message>
    <message>
        <source>Column that shades the chosen layer</source>
        <translation>決定所選圖層分級的欄位</translation>
    </message>
    <message>
        <source>Shade areas and size points by a column of numbers; for layers from your files</source>
        <translation>依數值欄位為面著色、為點定大小；適用於您檔案的圖層</translation>
    </message>
    <message>
        <source>one colour</source>
        <translation>單一顏色</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>c. %1</source>
        <comment>about</comment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>1 rival value</source>
        <translation>1 個競爭值</translation>
    </message>
    <message>
        <source>%1 rival values</source>
        <translation>%1 個競爭值</translation>
    </message>
    <message>
        <source>Hazard area %1</source>
        <translation>危險區 %1</translation>
    </message>
    <message>
        <source>one map with its legend, contingents and sources</source>
        <translation>單幅地圖，附圖例、分遣隊與來源</translation>
    </message>
    <message>
        <source>two groups: maps at one true scale, matched fields, seasons</source>
        <translation>兩組對照：同一真實比例尺的地圖、對應欄位、季節</translation>
    </message>
    <message>
        <source>one contingent: map, amounts with rivals, statements</source>
        <translation>單一分遣隊：地圖、數量與競爭值、陳述</translation>
    </message>
    <message>
        <source>a theatre: map, contingents, what it adds up to</source>
        <translation>一個區域：地圖、分遣隊、合計</translation>
    </message>
    <message>
        <source>contingents and events over the years</source>
        <translation>歷年的分遣隊與事件</translation>
    </message>
    <message>
        <source>hazard areas of a project: recorded, released, left</source>
        <translation>專案的危險區：已記錄、已釋放、剩餘</translation>
    </message>
    <message>
        <source>what the records disagree about, side by side</source>
        <translation>紀錄之間的分歧，並列對照</translation>
    </message>
    <message>
        <source>every source with its grade</source>
        <translation>每個來源及其評級</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>還有 %1 個</translation>
    </message>
    <message>
        <source>no claim of its own; the numbered sources stand behind it</source>
        <translation>本身沒有聲稱；以編號的來源為據</translation>
    </message>
    <message>
        <source>What was said, by whom</source>
        <translation>說了什麼、由誰說</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>contributor, host</comment>
        <translation>%1在%2</translation>
    </message>
    <message>
        <source>%1, reported only</source>
        <translation>%1，僅據報</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Comparable?</source>
        <translation>可比較？</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依據</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>人日</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>汙染</translation>
    </message>
    <message>
        <source>as the texts have it</source>
        <translation>照原文</translation>
    </message>
    <message>
        <source>Own losses</source>
        <translation>己方傷亡</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>互惠</translation>
    </message>
    <message>
        <source>by the host</source>
        <translation>接收方給予</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 個來源</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 個來源</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>month not stated</source>
        <translation>月份未說明</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1；另有 %2 項</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>%2 支中的 %1 支</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比較</translation>
    </message>
    <message>
        <source>not reported on either side</source>
        <translation>雙方均未見報告</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>僅 %1</translation>
    </message>
    <message>
        <source>A is %1 of B</source>
        <translation>A 為 B 的 %1 倍</translation>
    </message>
    <message>
        <source>no ratio: bound not stated</source>
        <translation>無比值：未說明界限</translation>
    </message>
    <message>
        <source>comparable</source>
        <translation>可比較</translation>
    </message>
    <message>
        <source>no text defines an item</source>
        <translation>沒有原文定義何為一件</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>no text defines the area</source>
        <translation>沒有原文定義此面積</translation>
    </message>
    <message>
        <source>A: %1; B: %2</source>
        <translation>A：%1；B：%2</translation>
    </message>
    <message>
        <source>People, axis %1 to %2</source>
        <translation>人數，軸自 %1 至 %2</translation>
    </message>
    <message>
        <source>Not for navigation or clearance</source>
        <translation>不得用於導航或清除作業</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Sapper Atlas · built-in atlas · records %1</source>
        <translation>Sapper Atlas · 內建圖集 · 紀錄 %1</translation>
    </message>
    <message>
        <source>Sapper Atlas · project “%1” %2 · journal entry %3, %4</source>
        <translation>Sapper Atlas · 專案「%1」%2 · 日誌條目 %3，%4</translation>
    </message>
    <message>
        <source>Information of any date</source>
        <translation>不限日期的情況</translation>
    </message>
    <message>
        <source>Information as of %1</source>
        <translation>%1 的情況</translation>
    </message>
    <message>
        <source>known on %1</source>
        <translation>截至 %1 所知</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>直式</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>橫式</translation>
    </message>
    <message>
        <source>%1 on %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>one true scale on both maps</source>
        <translation>兩圖採同一真實比例尺</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area, centre %1</source>
        <translation>蘭伯特方位等積投影，中心 %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 與 </translation>
    </message>
    <message>
        <source>Equal Earth, equal-area</source>
        <translation>Equal Earth 等積投影</translation>
    </message>
    <message>
        <source>OPEN SOURCES</source>
        <translation>公開來源</translation>
    </message>
    <message>
        <source>base-map borders are accurate to kilometres</source>
        <translation>底圖邊界僅精確至公里級</translation>
    </message>
    <message>
        <source>Layer not open here: %1</source>
        <translation>此處未開啟的圖層：%1</translation>
    </message>
    <message>
        <source>Figures are shown as their sources state them; what is not reported is not 0</source>
        <translation>數字照來源所述呈現；未見報告者不等於 0</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Soft end: known to the month or year, or still open. Dashed: one party only.</source>
        <translation>淡出的一端：僅知至月或年，或尚未結束。虛線：僅據單方。</translation>
    </message>
    <message>
        <source>Seasons, one row a contingent</source>
        <translation>季節，每支分遣隊一列</translation>
    </message>
    <message>
        <source>Mission mirror: %1 | %2</source>
        <translation>任務對照：%1 | %2</translation>
    </message>
    <message>
        <source>Sources and grades</source>
        <translation>來源與評級</translation>
    </message>
    <message>
        <source>Letter: reliability of the source, A to E. Digit: credibility, 1 to 5. F and 6: cannot be judged. Dash: not graded yet. The two are set apart and never combined.</source>
        <translation>字母：來源的可靠度，A 至 E。數字：可信度，1 至 5。F 與 6：無法判斷。短橫線：尚未評級。兩者分別評定，絕不合併。</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>地圖所示</translation>
    </message>
    <message>
        <source>Timeline of contingents and events</source>
        <translation>分遣隊與事件時間軸</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>所有危險區</translation>
    </message>
    <message>
        <source>There is no hazard area in this project at this date.</source>
        <translation>此日期本專案沒有危險區。</translation>
    </message>
    <message>
        <source>recorded, ha</source>
        <translation>已記錄，公頃</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>已縮減</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>left SHA</source>
        <translation>剩餘 SHA</translation>
    </message>
    <message>
        <source>left CHA</source>
        <translation>剩餘 CHA</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>爆裂物</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>危險區</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>收支平衡</translation>
    </message>
    <message>
        <source>Geodesic hectares on WGS 84. What may still be hazardous counts as hazardous. Cancelled, reduced and cleared are different products and are not one figure.</source>
        <translation>WGS 84 大地線公頃數。仍可能有危險的，計為危險。已取消、已縮減與已清除是不同的成果，不是同一個數字。</translation>
    </message>
    <message>
        <source>Of what was released %1 ha were reopened since; they are recorded a second time, as the areas that reopened them. Shares count that ground once.</source>
        <translation>已釋放的土地中有 %1 公頃其後重新開放；它們以重新開放的危險區再次記錄。比例中該土地只計一次。</translation>
    </message>
    <message>
        <source>Progress of hazard areas</source>
        <translation>危險區進度</translation>
    </message>
    <message>
        <source>About</source>
        <translation>所涉內容</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>The other sides</source>
        <translation>其他各方</translation>
    </message>
    <message>
        <source>The records do not disagree about anything.</source>
        <translation>紀錄之間沒有任何分歧。</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Publisher and title</source>
        <translation>發布者與標題</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>Why, and what to keep in mind</source>
        <translation>理由與注意事項</translation>
    </message>
    <message>
        <source>No source was out by this date.</source>
        <translation>截至此日期尚無來源發布。</translation>
    </message>
    <message>
        <source>%1 % released</source>
        <translation>已釋放 %1%</translation>
    </message>
    <message>
        <source>and %1 more sides</source>
        <translation>另有 %1 方</translation>
    </message>
    <message>
        <source>Demining contingents: %1</source>
        <translation>掃雷分遣隊：%1</translation>
    </message>
    <message>
        <source>Adds up to, and who is missing</source>
        <translation>合計，以及未計入者</translation>
    </message>
    <message>
        <source>Situation: %1</source>
        <translation>態勢：%1</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>寮國</translation>
    </message>
    <message>
        <source>Kursk Oblast</source>
        <translation>庫爾斯克州</translation>
    </message>
    <message>
        <source>who sends to whom</source>
        <translation>由誰派往何處</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>分遣隊</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Area, ha</source>
        <translation>面積，公頃</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>No contingent in this part at this date.</source>
        <translation>此日期此處沒有分遣隊。</translation>
    </message>
    <message>
        <source>Area as the texts have it; “demined” is defined in none of them. c. about, &gt; more than, ≥ at least, ≤ up to. Rows are not added up.</source>
        <translation>面積照原文；各原文均未定義「掃雷」。約：概數，&gt; 超過，≥ 至少，≤ 至多。各列不相加。</translation>
    </message>
    <message>
        <source>Sender and host</source>
        <translation>派遣方與接收方</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>所知情況</translation>
    </message>
    <message>
        <source>No amount of it is reported.</source>
        <translation>未見其任何數量報告。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Leading value</source>
        <translation>領先值</translation>
    </message>
    <message>
        <source>Rival values</source>
        <translation>競爭值</translation>
    </message>
    <message>
        <source>Who said, and when</source>
        <translation>誰說的、何時說的</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Month after arrival</source>
        <translation>抵達後第幾個月</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>未說明日期</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>單幅地圖</translation>
    </message>
    <message>
        <source>Mission mirror</source>
        <translation>任務對照</translation>
    </message>
    <message>
        <source>Contingent card</source>
        <translation>分遣隊卡片</translation>
    </message>
    <message>
        <source>Theatre situation</source>
        <translation>區域態勢</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Progress of areas</source>
        <translation>危險區進度</translation>
    </message>
    <message>
        <source>Source list</source>
        <translation>來源清單</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Sheet written to %1</source>
        <translation>簡報頁已寫入 %1</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>匯出簡報頁</translation>
    </message>
    <message>
        <source>Stored as “%1”</source>
        <translation>已存為「%1」</translation>
    </message>
    <message>
        <source>No sheet is stored yet: put one together and press “Save as view…”.</source>
        <translation>尚未存有簡報頁：請先編排一頁，再按「存為視圖…」。</translation>
    </message>
    <message>
        <source>The sheet opens as it was stored; its figures are those of the project now.</source>
        <translation>簡報頁照儲存時的樣子開啟；其數字為專案目前的數字。</translation>
    </message>
    <message>
        <source>Stored sheets</source>
        <translation>已存簡報頁</translation>
    </message>
    <message>
        <source>The sheet is of another project; its place and dates are shown here.</source>
        <translation>此簡報頁屬於另一個專案；在此顯示其地點與日期。</translation>
    </message>
    <message>
        <source>Records have changed since the sheet was made; place and dates are its own.</source>
        <translation>簡報頁製作後紀錄已有變更；地點與日期為該頁本身的。</translation>
    </message>
    <message>
        <source>This is the state behind the sheet; no record has changed since.</source>
        <translation>這就是簡報頁所據的狀態；此後沒有紀錄變更。</translation>
    </message>
    <message>
        <source>Save as view of the project</source>
        <translation>存為專案的視圖</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>視圖名稱</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫式</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>直式</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Group A</source>
        <translation>A 組</translation>
    </message>
    <message>
        <source>Group B</source>
        <translation>B 組</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>分遣隊</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>經緯度</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>網格</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>as the template has it</source>
        <translation>照範本</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副標題</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由文字</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>標示</translation>
    </message>
    <message>
        <source>as the project has it</source>
        <translation>照專案</translation>
    </message>
    <message>
        <source>Its colour</source>
        <translation>標示顏色</translation>
    </message>
    <message>
        <source>EXERCISE stays on every page.</source>
        <translation>EXERCISE 會保留在每一頁上。</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page of the sheet</source>
        <translation>簡報頁的頁面</translation>
    </message>
    <message>
        <source>drawing a sheet</source>
        <translation>正在繪製簡報頁</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>頁面上的文字</translation>
    </message>
    <message>
        <source>%1 mm from the left, %2 mm from the top · %3 × %4 mm</source>
        <translation>距左緣 %1 mm，距上緣 %2 mm · %3 × %4 mm</translation>
    </message>
    <message>
        <source>frames lie over one another</source>
        <translation>框彼此重疊</translation>
    </message>
    <message>
        <source>Click to type, drag to move</source>
        <translation>點按以輸入，拖曳以移動</translation>
    </message>
    <message>
        <source>Drag to move; arrow keys move by 1 mm</source>
        <translation>拖曳以移動；方向鍵每次移動 1 mm</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Briefing sheet</source>
        <translation>簡報頁</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>收回上一次變更（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>再次套用該變更（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Take over the map</source>
        <translation>採用目前地圖</translation>
    </message>
    <message>
        <source>Extent, groups and dates as the window shows them now</source>
        <translation>採用視窗目前所示的範圍、分組與日期</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重設版面</translation>
    </message>
    <message>
        <source>Every frame back to its place in the template (Home: only the chosen one)</source>
        <translation>所有框回到其在範本中的位置（Home：僅所選的框）</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一頁（Page Up）</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一頁（Page Down）</translation>
    </message>
    <message>
        <source>Stored sheets…</source>
        <translation>已存簡報頁…</translation>
    </message>
    <message>
        <source>Open a sheet that is stored with the project</source>
        <translation>開啟與專案一同儲存的簡報頁</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>存為視圖…</translation>
    </message>
    <message>
        <source>Store the sheet with the project, to open again exactly</source>
        <translation>將簡報頁與專案一同儲存，以便照原樣再次開啟</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>PDF, PNG, SVG, slides or one HTML file (Ctrl+E)</source>
        <translation>PDF、PNG、SVG、投影片或單一 HTML 檔（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Presented picture</source>
        <translation>放映畫面</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Position under the cursor; click for another notation</source>
        <translation>游標所在位置；按一下可切換座標格式</translation>
    </message>
    <message>
        <source>Position under the cursor</source>
        <translation>游標所在位置</translation>
    </message>
    <message>
        <source>%1 jobs: %2</source>
        <translation>%1 項工作：%2</translation>
    </message>
    <message>
        <source>1 job: %2</source>
        <translation>1 項工作：%2</translation>
    </message>
    <message>
        <source>0 jobs</source>
        <translation>0 項工作</translation>
    </message>
    <message>
        <source>built-in atlas, read-only</source>
        <translation>內建圖集，唯讀</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>looking at “%1”, nothing can be changed</source>
        <translation>正在查看「%1」，無法變更</translation>
    </message>
    <message>
        <source>no MGRS here</source>
        <translation>此處無 MGRS 座標</translation>
    </message>
    <message>
        <source>move over the map</source>
        <translation>請將游標移到地圖上</translation>
    </message>
    <message>
        <source>equal-area, Kursk</source>
        <translation>等積投影，庫爾斯克</translation>
    </message>
    <message>
        <source>equal-area, Laos</source>
        <translation>等積投影，寮國</translation>
    </message>
    <message>
        <source>equal-area, world</source>
        <translation>等積投影，世界</translation>
    </message>
    <message>
        <source>%1 is out of reach; this is the nearest scale</source>
        <translation>無法達到 %1；目前為最接近的比例尺</translation>
    </message>
    <message>
        <source>“%1” is no scale; write for example 1:250000, 250 000 or 250k</source>
        <translation>「%1」不是比例尺；請輸入例如 1:250000、250 000 或 250k</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>未選取</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>已選取：%1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Released as</source>
        <translation>釋放方式</translation>
    </message>
    <message>
        <source>Size m²</source>
        <translation>面積 m²</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>紀錄類別</translation>
    </message>
    <message>
        <source>Rows with these words</source>
        <translation>含有這些字詞的列</translation>
    </message>
    <message>
        <source>Rows cannot be ordered by this column.</source>
        <translation>無法依此欄排序。</translation>
    </message>
    <message>
        <source>The built-in atlas is no project. New project (Ctrl+N) makes a table of it.</source>
        <translation>內建圖集不是專案。「新增專案」（Ctrl+N）可使其成為表格。</translation>
    </message>
    <message>
        <source>Looking through %1 records…</source>
        <translation>正在查找 %1 筆紀錄…</translation>
    </message>
    <message>
        <source>No record of this kind yet.</source>
        <translation>尚無此類紀錄。</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%2 筆紀錄中的 %1 筆</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>危險區</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>looking through the records</source>
        <translation>正在查找紀錄</translation>
    </message>
    <message>
        <source>Not edited here: it is derived, or has its place in the form (F2).</source>
        <translation>不在此處編輯：它由推算得出，或應在表單（F2）中編輯。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>So many cells are not copied at once; export them as a file instead.</source>
        <translation>無法一次複製這麼多儲存格；請改為匯出成檔案。</translation>
    </message>
    <message>
        <source>Copied %1 rows.</source>
        <translation>已複製 %1 列。</translation>
    </message>
    <message>
        <source>Choose the cell where the first value goes, then paste.</source>
        <translation>請先選取要放入第一個值的儲存格，再貼上。</translation>
    </message>
    <message>
        <source>%1 × %2 cells do not fit from there; nothing was pasted.</source>
        <translation>從該處起放不下 %1 × %2 個儲存格；未貼上任何內容。</translation>
    </message>
    <message>
        <source>Changed %1 records. Undo (Ctrl+Z) takes it back.</source>
        <translation>已更改 %1 筆紀錄。復原（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>row %1: “%2” is not edited in the table</source>
        <translation>第 %1 列：「%2」不在表格中編輯</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>第 %1 列，%2：%3</translation>
    </message>
    <message>
        <source>from the table, %1 records</source>
        <translation>來自表格，%1 筆紀錄</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Click or drag to set the date. Shift and drag keeps to a range of days (keys: [ and ] set its ends); the wheel zooms.</source>
        <translation>按一下或拖曳可設定日期。按住 Shift 拖曳可限定一段日期（按鍵 [ 和 ] 設定兩端）；滾輪縮放。</translation>
    </message>
    <message>
        <source>Drag to another day</source>
        <translation>拖曳到另一天</translation>
    </message>
    <message>
        <source>known by %1</source>
        <translation>截至 %1 所知</translation>
    </message>
    <message>
        <source>Nobody had spoken of a contingent here by then; drag the second date on</source>
        <translation>當時尚無人提及此處的分遣隊；請將第二個日期往後拖</translation>
    </message>
    <message>
        <source>No contingent here yet; one that is entered shows as a bar from its first day</source>
        <translation>此處尚無分遣隊；輸入後從首日起顯示為長條</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>發言時間</translation>
    </message>
    <message>
        <source>nothing was said yet</source>
        <translation>尚無發言</translation>
    </message>
    <message>
        <source>%1 not dated</source>
        <translation>%1 項無日期</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>未說明結束</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>True on %1</source>
        <translation>%1 的情況</translation>
    </message>
    <message>
        <source>as known today</source>
        <translation>以今日所知</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>截至 %1 所知</translation>
    </message>
    <message>
        <source>%1 contingents, %2 events, %3 statements</source>
        <translation>%1 支分遣隊，%2 個事件，%3 項陳述</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>First day of the records (Home)</source>
        <translation>紀錄的首日（Home）</translation>
    </message>
    <message>
        <source>One step back (Left: a day, Shift+Left: a month)</source>
        <translation>後退一步（左鍵：一天，Shift+左鍵：一個月）</translation>
    </message>
    <message>
        <source>One step on (Right: a day, Shift+Right: a month)</source>
        <translation>前進一步（右鍵：一天，Shift+右鍵：一個月）</translation>
    </message>
    <message>
        <source>Last day of the records (End)</source>
        <translation>紀錄的末日（End）</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>每步長度</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 步</translation>
    </message>
    <message>
        <source>Steps in a second while it plays</source>
        <translation>播放時每秒步數</translation>
    </message>
    <message>
        <source>Show the days of all records</source>
        <translation>顯示所有紀錄的日期</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暫停（空白鍵）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空白鍵）</translation>
    </message>
    <message>
        <source>As known today</source>
        <translation>以今日所知</translation>
    </message>
    <message>
        <source>Show everything that was said up to today</source>
        <translation>顯示截至今日的所有陳述</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Show the records of all days at once</source>
        <translation>同時顯示所有日期的紀錄</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 個月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 個月</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Move the day that is shown</source>
        <translation>移動所顯示的日期</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>發言時間</translation>
    </message>
    <message>
        <source>Move the day by which it had been said</source>
        <translation>移動截至所知的日期</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>時間軸的列</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workspaces, search, theatres</source>
        <translation>工作區、搜尋、區域</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>簡報</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Kursk</source>
        <translation>庫爾斯克</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>寮國</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>nothing that can be added</source>
        <translation>無可相加者</translation>
    </message>
    <message>
        <source>not reported: %1</source>
        <translation>未報告：%1</translation>
    </message>
    <message>
        <source>only planned, interim or otherwise defined, not added: %1</source>
        <translation>僅計畫、期中或定義不同，不相加：%1</translation>
    </message>
    <message>
        <source>context only, never counted: %1</source>
        <translation>僅供脈絡，絕不計入：%1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 個</translation>
    </message>
    <message>
        <source>Totals are being added up …</source>
        <translation>正在加總……</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · 第 %2 步，共 %3 步</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>m</source>
        <translation>公尺</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否認</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>未註明日期</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year by itself</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>%1年春季</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>%1年夏季</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>%1年秋季</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>%1年冬季</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>dates not stated</source>
        <translation>日期未說明</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>數量不詳</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 at the peak</source>
        <translation>高峰時：%1</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>計畫：%1</translation>
    </message>
    <message>
        <source>strength not reported</source>
        <translation>人數未見報告</translation>
    </message>
    <message>
        <source>the newest of the best grade</source>
        <translation>最佳等級中最新者</translation>
    </message>
    <message>
        <source>the best grade, then the most origins</source>
        <translation>最佳等級，再看獨立來源最多</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>最新者</translation>
    </message>
    <message>
        <source>none, all are one range</source>
        <translation>無，全部合為一個範圍</translation>
    </message>
    <message>
        <source>leads: %1</source>
        <translation>領先：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>1 contingent</source>
        <translation>1 支分遣隊</translation>
    </message>
    <message>
        <source>%1 contingents</source>
        <translation>%1 支分遣隊</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未見報告</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>據報</translation>
    </message>
    <message>
        <source>confirmed by one side</source>
        <translation>單方證實</translation>
    </message>
    <message>
        <source>confirmed by both</source>
        <translation>雙方均已證實</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 公頃</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 公尺</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 公噸</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>地點未說明</translation>
    </message>
    <message>
        <source>%1, district not stated</source>
        <translation>%1，區縣未說明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>district, region</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>no amounts</source>
        <translation>無數量資料</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>完全可靠</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>通常可靠</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>尚屬可靠</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>通常不可靠</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>不可靠</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>可靠性無法判斷</translation>
    </message>
    <message>
        <source>confirmed by other independent sources</source>
        <translation>經其他獨立來源證實</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>很可能屬實</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>可能屬實</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>不太可能屬實</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>真實性無法判斷</translation>
    </message>
    <message>
        <source>not graded yet</source>
        <translation>尚未評級</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>否認</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>報導</translation>
    </message>
    <message>
        <source>assesses</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>speculates</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>omits</source>
        <translation>略而不提</translation>
    </message>
    <message>
        <source>retracts</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>證實</translation>
    </message>
    <message>
        <source>does not mention</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫中</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>definition not stated</source>
        <translation>未說明定義</translation>
    </message>
    <message>
        <source>Land that was surveyed, whether or not anything was found.</source>
        <translation>經過調查的土地，不論是否發現任何東西。</translation>
    </message>
    <message>
        <source>Confirmed hazardous area: there is direct evidence of contamination.</source>
        <translation>確認危險區：有直接的污染證據。</translation>
    </message>
    <message>
        <source>Land that was cleared to a stated depth.</source>
        <translation>已清除至所述深度的土地。</translation>
    </message>
    <message>
        <source>The source says “demined” and means land that was cleared or only checked; it does not say which.</source>
        <translation>來源說「已排雷」，所指土地可能已清除，也可能只是檢查過；來源沒有說明是哪一種。</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已開始</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>尚餘</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>投下</translation>
    </message>
    <message>
        <source>failed to explode</source>
        <translation>未爆炸</translation>
    </message>
    <message>
        <source>at the peak</source>
        <translation>最高峰時</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>公頃</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>公尺</translation>
    </message>
    <message>
        <source>tons as printed</source>
        <translation>噸（照原文）</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>about</source>
        <translation>約</translation>
    </message>
    <message>
        <source>more than, at least: open above</source>
        <translation>多於、至少：上方不設限</translation>
    </message>
    <message>
        <source>up to: open below</source>
        <translation>至多：下方不設限</translation>
    </message>
    <message>
        <source>over this time</source>
        <translation>此期間內</translation>
    </message>
    <message>
        <source>not reported for this date</source>
        <translation>此日期未見報告</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>對數</translation>
    </message>
    <message>
        <source>in general</source>
        <translation>總體而言</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Own losses, killed</source>
        <translation>己方傷亡：死亡</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>受訓人數</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Items destroyed</source>
        <translation>銷毀的爆炸物</translation>
    </message>
    <message>
        <source>Working depth</source>
        <translation>作業深度</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>1 outlet</source>
        <translation>1 個媒體</translation>
    </message>
    <message>
        <source>%1 outlets</source>
        <translation>%1 個媒體</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 個源頭</translation>
    </message>
    <message>
        <source>%1 origins</source>
        <translation>%1 個源頭</translation>
    </message>
    <message>
        <source>surveyed</source>
        <translation>已調查</translation>
    </message>
    <message>
        <source>confirmed hazardous</source>
        <translation>確認危險</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>“demined”, not defined</source>
        <translation>「掃雷」，未定義</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>階段數字</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最終數字</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>in a period</source>
        <translation>某一期間</translation>
    </message>
</context>
</TS>
