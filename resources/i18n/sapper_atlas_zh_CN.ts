<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Ask</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留原文件</translation>
    </message>
    <message>
        <source>Sapper Atlas</source>
        <translation>Sapper Atlas</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>继续输入</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>With the built-in records, to edit and add to</source>
        <translation>包含内置记录，可编辑和补充</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Exercise: everything in it is made up</source>
        <translation>演习：其中一切均为虚构</translation>
    </message>
    <message>
        <source>An exercise is marked EXERCISE on screen and on every export, and stays one for ever.</source>
        <translation>演习在屏幕和每次导出上都标示 EXERCISE，且永远是演习。</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects (*.gpkg);;All files (*)</source>
        <translation>项目 (*.gpkg);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>AtlasWindow</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>分遣队</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Show the &amp;built-in atlas</source>
        <translation>显示内置图集(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Check the project…</source>
        <translation>检查项目(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Export &amp;records…</source>
        <translation>导出记录(&amp;R)…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>导出图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Briefing s&amp;heet…</source>
        <translation>简报页(&amp;H)…</translation>
    </message>
    <message>
        <source>S&amp;tored sheets…</source>
        <translation>已存简报页(&amp;T)…</translation>
    </message>
    <message>
        <source>Open the state &amp;behind a sheet…</source>
        <translation>打开简报页所据的状态(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;claim…</source>
        <translation>新增声称(&amp;C)…</translation>
    </message>
    <message>
        <source>New &amp;source…</source>
        <translation>新增来源(&amp;S)…</translation>
    </message>
    <message>
        <source>New con&amp;tingent…</source>
        <translation>新增分遣队(&amp;T)…</translation>
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
        <translation>新主题(&amp;O)…</translation>
    </message>
    <message>
        <source>New fi&amp;gure…</source>
        <translation>新数字(&amp;G)…</translation>
    </message>
    <message>
        <source>Edit a figure…</source>
        <translation>编辑数字…</translation>
    </message>
    <message>
        <source>Remove a figure…</source>
        <translation>移除数字…</translation>
    </message>
    <message>
        <source>&amp;Paste a table of claims…</source>
        <translation>粘贴声称表格(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Which rival value leads…</source>
        <translation>哪个竞争值领先(&amp;W)…</translation>
    </message>
    <message>
        <source>E&amp;dit the selected record…</source>
        <translation>编辑所选记录(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move the selected record</source>
        <translation>移除所选记录(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find or go to</source>
        <translation>查找或转到(&amp;F)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>Select with a &amp;box</source>
        <translation>用方框选择(&amp;B)</translation>
    </message>
    <message>
        <source>Select with a &amp;lasso</source>
        <translation>用套索选择(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Draw a hazardous area</source>
        <translation>绘制危险区(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Turning points of a survey form…</source>
        <translation>测量表格的转折点(&amp;T)…</translation>
    </message>
    <message>
        <source>Outline from a &amp;track or list of vertices…</source>
        <translation>从轨迹或顶点列表获取轮廓(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Release a part of the selected area</source>
        <translation>释放所选危险区的一部分(&amp;R)</translation>
    </message>
    <message>
        <source>Confirm a part of the se&amp;lected area…</source>
        <translation>确认所选危险区的一部分(&amp;L)…</translation>
    </message>
    <message>
        <source>Reopen &amp;ground of the selected part…</source>
        <translation>将所选部分的地面重新列为危险(&amp;G)…</translation>
    </message>
    <message>
        <source>Edit the &amp;outline of the selected area</source>
        <translation>编辑所选危险区的轮廓(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Corridor along a line…</source>
        <translation>沿线的廊带(&amp;C)…</translation>
    </message>
    <message>
        <source>Draw a guide l&amp;ine…</source>
        <translation>画辅助线(&amp;I)…</translation>
    </message>
    <message>
        <source>Remove a guide line…</source>
        <translation>移除辅助线…</translation>
    </message>
    <message>
        <source>&amp;Split along a line…</source>
        <translation>沿线分割(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Merge with a neighbour…</source>
        <translation>与相邻危险区合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Clip to a &amp;neighbour…</source>
        <translation>按相邻危险区裁剪(&amp;N)…</translation>
    </message>
    <message>
        <source>Res&amp;hape the border…</source>
        <translation>重塑边界(&amp;H)…</translation>
    </message>
    <message>
        <source>Cut &amp;out a hole…</source>
        <translation>挖出孔洞(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add a part…</source>
        <translation>添加一部分(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Widen or narrow…</source>
        <translation>扩大或缩小(&amp;W)…</translation>
    </message>
    <message>
        <source>S&amp;implify…</source>
        <translation>简化(&amp;I)…</translation>
    </message>
    <message>
        <source>Enter a progress re&amp;port…</source>
        <translation>输入进度报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Enter a de&amp;vice…</source>
        <translation>输入爆炸物(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Make up practice areas</source>
        <translation>生成练习危险区(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;ble of records</source>
        <translation>记录表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check the areas</source>
        <translation>检查危险区(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ertificate of the selected area…</source>
        <translation>所选危险区的证书(&amp;E)…</translation>
    </message>
    <message>
        <source>Report of the &amp;findings…</source>
        <translation>检查结果报告(&amp;F)…</translation>
    </message>
    <message>
        <source>Theatre &amp;Kursk</source>
        <translation>库尔斯克区域(&amp;K)</translation>
    </message>
    <message>
        <source>Theatre &amp;Laos</source>
        <translation>老挝区域(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;World</source>
        <translation>世界(&amp;W)</translation>
    </message>
    <message>
        <source>Mission &amp;mirror</source>
        <translation>任务对照(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to a &amp;box</source>
        <translation>缩放至方框(&amp;B)</translation>
    </message>
    <message>
        <source>Enter the &amp;scale</source>
        <translation>输入比例尺(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>上一个视图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>下一个视图(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fit the theatre</source>
        <translation>显示整个区域(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Graticule</source>
        <translation>经纬网(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;MGRS grid</source>
        <translation>MGRS 网格(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add a file as a layer…</source>
        <translation>将文件添加为图层(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move the chosen layer</source>
        <translation>移除所选图层(&amp;M)</translation>
    </message>
    <message>
        <source>Workspace &amp;Analyse</source>
        <translation>工作区：分析(&amp;A)</translation>
    </message>
    <message>
        <source>Workspace &amp;Brief</source>
        <translation>工作区：简报(&amp;B)</translation>
    </message>
    <message>
        <source>Workspace &amp;Train</source>
        <translation>工作区：培训(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>放映(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>浅色或深色(&amp;L)</translation>
    </message>
    <message>
        <source>Next &amp;signs for hazardous ground</source>
        <translation>换用下一套危险地面符号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tour: two missions in ten minutes</source>
        <translation>导览：十分钟看懂两项任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Practice on made-up ground</source>
        <translation>在虚构地面上练习(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset the practice project…</source>
        <translation>重置练习项目(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Data and licences</source>
        <translation>数据与许可(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Sapper Atlas</source>
        <translation>关于 Sapper Atlas(&amp;A)</translation>
    </message>
    <message>
        <source>Report of the findings</source>
        <translation>检查结果报告</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation>危险区(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>最近的项目(&amp;E)</translation>
    </message>
    <message>
        <source>Map tools</source>
        <translation>地图工具</translation>
    </message>
    <message>
        <source>Built-in atlas, read-only</source>
        <translation>内置图集，只读</translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation>（只读）</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>角点</translation>
    </message>
    <message>
        <source>no project yet</source>
        <translation>尚无项目</translation>
    </message>
    <message>
        <source>Data and licences</source>
        <translation>数据与许可</translation>
    </message>
    <message>
        <source>About Sapper Atlas</source>
        <translation>关于 Sapper Atlas</translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>Open the state behind a sheet</source>
        <translation>打开简报页所据的状态</translation>
    </message>
    <message>
        <source>Code or file</source>
        <translation>代码或文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Type the code at the foot of the sheet, or choose the file. Dashes and small letters do not matter. The window turns to the theatre, extent, dates and groups of the sheet.</source>
        <translation>请输入简报页底部的代码，或选择文件。连字符与大小写均不影响。窗口会转到该页的区域、范围、日期与分组。</translation>
    </message>
</context>
<context>
    <name>BehindView</name>
    <message>
        <source>Back to the seasons</source>
        <translation>返回季节</translation>
    </message>
    <message>
        <source>Claims behind the cell</source>
        <translation>此单元格所据的声称</translation>
    </message>
    <message>
        <source>1 claim or statement</source>
        <translation>1 项声称或陈述</translation>
    </message>
    <message>
        <source>%1 claims and statements</source>
        <translation>%1 项声称与陈述</translation>
    </message>
    <message>
        <source>a click opens the record</source>
        <translation>单击即打开记录</translation>
    </message>
    <message>
        <source>Nobody has said anything of this: it is not reported, which is not 0.</source>
        <translation>无人提及此事：这是未见报告，不等于 0。</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Select a hazardous area with an outline first.</source>
        <translation>请先选取有轮廓的危险区。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Completion certificate: %1</source>
        <translation>完工证书：%1</translation>
    </message>
    <message>
        <source>Handover certificate: %1</source>
        <translation>移交证书：%1</translation>
    </message>
    <message>
        <source>State of %1: not complete</source>
        <translation>%1 的状态：尚未完成</translation>
    </message>
    <message>
        <source>%1 remain hazardous. This is no certificate of completion.</source>
        <translation>尚有 %1 仍属危险。这不是完工证书。</translation>
    </message>
    <message>
        <source>Where the outline comes from, as it was typed or read</source>
        <translation>轮廓的由来，照输入或读取时的原样</translation>
    </message>
    <message>
        <source>It says what was recorded, by whom and when. Beyond that it proves nothing.</source>
        <translation>本文件说明记录了什么、由谁记录、何时记录。除此之外不证明任何事。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>作业单位代表</translation>
    </message>
    <message>
        <source>For the authority</source>
        <translation>主管机关代表</translation>
    </message>
    <message>
        <source>For the users of the land</source>
        <translation>土地使用者代表</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>姓名与签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>危险区</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>记录为</translation>
    </message>
    <message>
        <source>A point inside</source>
        <translation>区内一点</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>土地</translation>
    </message>
    <message>
        <source>Work and finds</source>
        <translation>作业与发现</translation>
    </message>
    <message>
        <source>%1 progress reports; person-hours: %2; searched: %3</source>
        <translation>进度报告 %1 份；人时：%2；已搜索：%3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>No device is recorded.</source>
        <translation>没有爆炸物记录。</translation>
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
        <translation>另有 %1 个，见该危险区的导出文件</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Drawing a chart</source>
        <translation>正在绘制图表</translation>
    </message>
    <message>
        <source>The chart cannot be drawn: %1</source>
        <translation>无法绘制图表：%1</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>%1 matched fields: %2 reported on both sides, %3 not comparable; nothing is added up</source>
        <translation>%1 个对应字段：%2 个双方均有报告，%3 个不可比较；均不加总</translation>
    </message>
    <message>
        <source>Nothing to compare at these dates</source>
        <translation>这些日期没有可比较的内容</translation>
    </message>
    <message>
        <source>One group is empty at the dates shown: %1. Choose another group, or another date.</source>
        <translation>所示日期有一组为空：%1。请选择其他组或其他日期。</translation>
    </message>
    <message>
        <source>Not compared, though both sides state something: %1. The reason stands in the row.</source>
        <translation>双方虽均有说明，但未作比较：%1。理由见该行。</translation>
    </message>
    <message>
        <source>Matched fields</source>
        <translation>对应字段</translation>
    </message>
</context>
<context>
    <name>ContingentModel</name>
    <message>
        <source>Contingent</source>
        <translation>分遣队</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>最佳评级</translation>
    </message>
</context>
<context>
    <name>ContingentsPanel</name>
    <message>
        <source>Contingents</source>
        <translation>分遣队</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all contingents again</source>
        <translation>重新显示所有分遣队</translation>
    </message>
    <message>
        <source>Looking through the list …</source>
        <translation>正在查找列表……</translation>
    </message>
    <message>
        <source>%1 at the dates shown, but none meets: %2</source>
        <translation>所示日期有 %1 个，但没有一个符合：%2</translation>
    </message>
    <message>
        <source>No contingent at the dates shown. Move the dates on the timeline, or show any time.</source>
        <translation>所示日期没有分遣队。请在时间轴上移动日期，或显示任何时间。</translation>
    </message>
</context>
<context>
    <name>ContradictionModel</name>
    <message>
        <source>What is at issue</source>
        <translation>争议点</translation>
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
        <translation>%1 个相互矛盾的值</translation>
    </message>
    <message>
        <source>set against each other</source>
        <translation>相互对立</translation>
    </message>
    <message>
        <source>asserted and denied</source>
        <translation>既被主张又被否认</translation>
    </message>
    <message>
        <source>repeated by %1</source>
        <translation>由 %1 重复</translation>
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
        <translation>分歧：%1。点选一行即选取相关记录。</translation>
    </message>
    <message>
        <source>Nothing is contradicted. A second value of the same thing, or a denial, would stand here.</source>
        <translation>没有矛盾。同一事物的第二个值或否认会列在这里。</translation>
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
        <translation>附加来源副本</translation>
    </message>
    <message>
        <source>Kept %1 as a copy of %2. Undo (Ctrl+Z) takes it away again.</source>
        <translation>已保存 %1 为 %2 的副本。撤销（Ctrl+Z）可移除。</translation>
    </message>
    <message>
        <source>Save the kept copy</source>
        <translation>另存保存的副本</translation>
    </message>
    <message>
        <source>%1 is the open project itself; choose another name.</source>
        <translation>%1 就是打开中的项目；请另选名称。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>The copy is taken away. Undo (Ctrl+Z) brings it back.</source>
        <translation>副本已移除。撤销（Ctrl+Z）可恢复。</translation>
    </message>
    <message>
        <source>Only a project that is open for writing, at the present, can be changed.</source>
        <translation>只有以可写方式打开且在当前状态的项目才能更改。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Making %1</source>
        <translation>正在创建 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Copy written to %1</source>
        <translation>副本已写入 %1</translation>
    </message>
    <message>
        <source>Copying to %1</source>
        <translation>正在复制到 %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>return to checkpoint %1</source>
        <translation>回到检查点 %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The project as it is now is kept as a backup first.</source>
        <translation>会先将项目当前的状态保存为备份。</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made every 30 minutes while the project changes.</source>
        <translation>尚无备份；项目有更改时每 30 分钟创建一份。</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>正在恢复 %1</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Every record and every journal entry is as it was written.</source>
        <translation>每条记录和每个日志条目都与写入时相同。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>正在备份 %1</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPanel</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Drawing the last frame</source>
        <translation>绘制上一画面</translation>
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
        <translation>分遣队卡片</translation>
    </message>
    <message>
        <source>Features of your layers</source>
        <translation>您图层中的要素</translation>
    </message>
    <message>
        <source>Memory of the program</source>
        <translation>本软件占用的内存</translation>
    </message>
    <message>
        <source>not known on this system</source>
        <translation>此系统无法得知</translation>
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
        <translation>分遣队范围</translation>
    </message>
    <message>
        <source>Dates, legend, attribution</source>
        <translation>日期、图例、出处</translation>
    </message>
    <message>
        <source>Signs of hazard areas</source>
        <translation>危险区符号</translation>
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
        <translation>MGRS 网格字母</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>浮动或停靠此面板</translation>
    </message>
    <message>
        <source>Close this panel; the View menu shows it again</source>
        <translation>关闭此面板；可从“视图”菜单再次显示</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>New area</source>
        <translation>新危险区</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>释放 %1</translation>
    </message>
    <message>
        <source>Confirmed part of %1</source>
        <translation>%1 的已确认部分</translation>
    </message>
    <message>
        <source>Reopened ground of %1</source>
        <translation>%1 重新列为危险的地面</translation>
    </message>
    <message>
        <source>Outline of %1</source>
        <translation>%1 的轮廓</translation>
    </message>
    <message>
        <source>Outline from a file</source>
        <translation>从文件获取轮廓</translation>
    </message>
    <message>
        <source>%1: has no track and no record with vertices.</source>
        <translation>%1：没有轨迹，也没有含顶点的记录。</translation>
    </message>
    <message>
        <source>Leave without saving? The corners you placed are lost.</source>
        <translation>不保存就离开？已放置的角点将会丢失。</translation>
    </message>
    <message>
        <source>Leave the drawing</source>
        <translation>离开绘制</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Clip to the area</source>
        <translation>裁剪至危险区</translation>
    </message>
    <message>
        <source>Take away what lies outside of what remains of the area</source>
        <translation>去掉落在危险区剩余部分以外的部分</translation>
    </message>
    <message>
        <source>All that remains</source>
        <translation>全部剩余</translation>
    </message>
    <message>
        <source>Release everything that is left of the area</source>
        <translation>释放危险区剩下的全部</translation>
    </message>
    <message>
        <source>Take away what was not released as this part</source>
        <translation>去掉未作为此部分释放的地面</translation>
    </message>
    <message>
        <source>Clip to the part</source>
        <translation>裁剪至此部分</translation>
    </message>
    <message>
        <source>The whole part</source>
        <translation>整个部分</translation>
    </message>
    <message>
        <source>Reopen everything that was released as this part</source>
        <translation>将作为此部分释放的全部地面重新列为危险</translation>
    </message>
    <message>
        <source>Confirm everything that is still suspected</source>
        <translation>确认所有仍属疑似的地面</translation>
    </message>
    <message>
        <source>%1 of it lie outside of what remains of %2. Clip to the area takes them away.</source>
        <translation>其中 %1 落在 %2 剩余部分以外。“裁剪至危险区”会去掉它们。</translation>
    </message>
    <message>
        <source>Draw an outline first; three corners and no crossing.</source>
        <translation>请先绘制轮廓：至少三个角点，且不交叉。</translation>
    </message>
    <message>
        <source>Clipped, it would have %1 parts or holes; draw them one by one.</source>
        <translation>裁剪后会有 %1 个部分或有孔洞；请逐一绘制。</translation>
    </message>
    <message>
        <source>All that remains, %1 in %2 parts or with holes: Save outline takes it whole.</source>
        <translation>全部剩余：%1，共 %2 个部分或有孔洞；“保存轮廓”会整个采用。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Length m</source>
        <translation>长度 m</translation>
    </message>
    <message>
        <source>Bearing ° true</source>
        <translation>真方位角 °</translation>
    </message>
    <message>
        <source>“%1” is no coordinate; 17.97, 102.63 or 48Q TD 12345 67890 is one</source>
        <translation>“%1”不是坐标；可写 17.97, 102.63 或 48Q TD 12345 67890</translation>
    </message>
    <message>
        <source>The first corner needs a click or a coordinate</source>
        <translation>第一个角点需要点击或输入坐标</translation>
    </message>
    <message>
        <source>“%1” is no number above 0</source>
        <translation>“%1”不是大于 0 的数字</translation>
    </message>
    <message>
        <source>Length and bearing are both needed while the cursor is not over the map</source>
        <translation>光标不在地图上时，长度与方位角都需要</translation>
    </message>
    <message>
        <source>Tab: next · a coordinate places the corner · Enter with nothing typed closes</source>
        <translation>Tab：下一栏 · 坐标放置角点 · 未输入时按 Enter 封闭</translation>
    </message>
    <message>
        <source>%1 corners</source>
        <translation>%1 个角点</translation>
    </message>
    <message>
        <source>corner %1</source>
        <translation>角点 %1</translation>
    </message>
    <message>
        <source>Fewer than 3 points.</source>
        <translation>少于 3 个点。</translation>
    </message>
    <message>
        <source>%1 points recorded, %2 left out</source>
        <translation>记录了 %1 个点，略去 %2 个</translation>
    </message>
    <message>
        <source>%1 between the last point and the first, closed by a straight line</source>
        <translation>最后一点与第一点相距 %1，以直线封闭</translation>
    </message>
    <message>
        <source>The track crosses itself; move or delete corners.</source>
        <translation>轨迹自相交；请移动或删除角点。</translation>
    </message>
    <message>
        <source>%1 vertices</source>
        <translation>%1 个顶点</translation>
    </message>
    <message>
        <source>No outline could be made of it.</source>
        <translation>无法由此生成轮廓。</translation>
    </message>
    <message>
        <source>It has several parts or holes: import the file as areas instead.</source>
        <translation>它有多个部分或孔洞：请改将文件导入为危险区。</translation>
    </message>
    <message>
        <source>Outline from %1</source>
        <translation>取自 %1 的轮廓</translation>
    </message>
    <message>
        <source>Track or record of the file</source>
        <translation>文件中的轨迹或记录</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>What was done to the points</source>
        <translation>对各点所做的处理</translation>
    </message>
    <message>
        <source>The file is only read. What was left out is listed; look at the map before you take it.</source>
        <translation>文件只会读取，不会更改。略去的内容已列出；采用前请查看地图。</translation>
    </message>
    <message>
        <source>⚠ crosses itself</source>
        <translation>⚠ 自相交</translation>
    </message>
    <message>
        <source>%1 round</source>
        <translation>周长 %1</translation>
    </message>
    <message>
        <source>An area needs three corners; place more of them.</source>
        <translation>危险区至少需要三个角点；请再放置。</translation>
    </message>
    <message>
        <source>All corners lie on one line, so there is no area; move one of them.</source>
        <translation>所有角点在同一直线上，没有面积；请移动其中一个。</translation>
    </message>
    <message>
        <source>The outline crosses itself at %1; move a corner, or take corners back.</source>
        <translation>轮廓在 %1 自相交；请移动角点，或收回角点。</translation>
    </message>
    <message>
        <source>a corner it comes back to</source>
        <translation>它折回的角点</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>转折点</translation>
    </message>
    <message>
        <source>WGS 84, UTM, metres</source>
        <translation>WGS 84，UTM，米</translation>
    </message>
    <message>
        <source>Type bearings and distances from a paper form, with its datum and closing error</source>
        <translation>输入纸质表格的方位角与距离，含基准与闭合差</translation>
    </message>
    <message>
        <source>Turning points of a survey form…</source>
        <translation>测量表格的转折点…</translation>
    </message>
    <message>
        <source>corners and edges, Alt off</source>
        <translation>角点与边，按 Alt 关闭</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>周长</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>吸附</translation>
    </message>
    <message>
        <source>Save outline</source>
        <translation>保存轮廓</translation>
    </message>
    <message>
        <source>Close the outline and save the record (Enter over the map, Ctrl+Enter anywhere)</source>
        <translation>封闭轮廓并保存记录（在地图上按 Enter，任何处按 Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End the line here (Enter or a double click)</source>
        <translation>在此结束线条（Enter 或双击）</translation>
    </message>
    <message>
        <source>Corner back</source>
        <translation>收回角点</translation>
    </message>
    <message>
        <source>Take the last corner back (Backspace)</source>
        <translation>撤回最后一个顶点（Backspace）</translation>
    </message>
    <message>
        <source>Leave without a change (Esc over the map)</source>
        <translation>不作更改并离开（在地图上按 Esc）</translation>
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
        <translation>不保存就离开（在地图上按 Esc）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Distance m</source>
        <translation>距离 m</translation>
    </message>
    <message>
        <source>East</source>
        <translation>东</translation>
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
        <translation>封闭</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>角点</translation>
    </message>
    <message>
        <source>Corner after corner; Enter closes</source>
        <translation>逐一角点；Enter 封闭</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Two opposite corners, sides along a bearing</source>
        <translation>两个对角，边沿方位角</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>The middle, then a click or a length</source>
        <translation>圆心，再点击或输入长度</translation>
    </message>
    <message>
        <source>Sides °</source>
        <translation>边 °</translation>
    </message>
    <message>
        <source>True bearing of the sides of the rectangle</source>
        <translation>矩形边的真方位角</translation>
    </message>
    <message>
        <source>Bearing °</source>
        <translation>方位角 °</translation>
    </message>
    <message>
        <source>Bearings and distances</source>
        <translation>方位角与距离</translation>
    </message>
    <message>
        <source>RP → SP</source>
        <translation>参考点 → 起点</translation>
    </message>
    <message>
        <source>Turning points of a survey form</source>
        <translation>测量表格的转折点</translation>
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
        <translation>方位角在远端回看读取</translation>
    </message>
    <message>
        <source>the last leg leads back to the start point</source>
        <translation>最后一段回到起点</translation>
    </message>
    <message>
        <source>distribute the closing error by the compass rule</source>
        <translation>按罗盘法则分配闭合差</translation>
    </message>
    <message>
        <source>Reference point</source>
        <translation>参考点</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Bearings from</source>
        <translation>方位角起算</translation>
    </message>
    <message>
        <source>Declination ° east</source>
        <translation>磁偏角 ° 东</translation>
    </message>
    <message>
        <source>Take as outline</source>
        <translation>采用为轮廓</translation>
    </message>
    <message>
        <source>not led back, so there is no closing error</source>
        <translation>未回到起点，故无闭合差</translation>
    </message>
    <message>
        <source>closing error %1 on %2</source>
        <translation>闭合差 %1，全长 %2</translation>
    </message>
    <message>
        <source>change of datum to WGS 84 good to %1 m</source>
        <translation>转换至 WGS 84 的精度为 %1 m</translation>
    </message>
    <message>
        <source>⚠ the outline crosses itself or has no area</source>
        <translation>⚠ 轮廓自相交或没有面积</translation>
    </message>
    <message>
        <source>Type the reference point: 17.97, 102.63 or 48Q TD 12345 67890</source>
        <translation>请输入参考点：17.97, 102.63 或 48Q TD 12345 67890</translation>
    </message>
    <message>
        <source>declination</source>
        <translation>磁偏角</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>A row between others is empty; fill it or delete it</source>
        <translation>中间有空白行；请填写或删除</translation>
    </message>
    <message>
        <source>Type at least three legs after the one to the start point (SP)</source>
        <translation>在到起点（SP）的一段之后，至少输入三段</translation>
    </message>
    <message>
        <source>“%1” is no number (%2)</source>
        <translation>“%1”不是数字（%2）</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>The clipboard holds no table. Copy rows of a spreadsheet first.</source>
        <translation>剪贴板中没有表格。请先复制电子表格的行。</translation>
    </message>
    <message>
        <source>Select a contingent, event, claim or source first, then edit it.</source>
        <translation>请先选取分遣队、事件、声称或来源，再编辑。</translation>
    </message>
    <message>
        <source>%1 is not in the project any more.</source>
        <translation>%1 已不在项目中。</translation>
    </message>
    <message>
        <source>Select a contingent, event, claim or source first, then remove it.</source>
        <translation>请先选取分遣队、事件、声称或来源，再移除。</translation>
    </message>
    <message>
        <source>Removed %1 %2. Undo (Ctrl+Z) brings it back.</source>
        <translation>已移除%1 %2。撤销（Ctrl+Z）可恢复。</translation>
    </message>
    <message>
        <source>Of rival values leads</source>
        <translation>竞争值中领先的是</translation>
    </message>
    <message>
        <source>Of rival values now leads: %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>竞争值中现由此领先：%1。撤销（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Saved %1 %2. Undo (Ctrl+Z) takes it back.</source>
        <translation>已保存%1 %2。撤销（Ctrl+Z）可撤回。</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>来自表格</translation>
    </message>
    <message>
        <source>Saved %1 claims from a table. Undo (Ctrl+Z) takes them back.</source>
        <translation>已从表格保存 %1 条声称。撤销（Ctrl+Z）可撤回。</translation>
    </message>
    <message>
        <source>The built-in atlas is read-only. New project (Ctrl+N) makes a copy you can edit.</source>
        <translation>内建图集为只读。“新建项目”（Ctrl+N）会建立可编辑的副本。</translation>
    </message>
    <message>
        <source>This project is open read-only. Save a copy (Ctrl+Shift+S) and edit that.</source>
        <translation>此项目以只读打开。请保存副本（Ctrl+Shift+S）并编辑副本。</translation>
    </message>
    <message>
        <source>You are looking at the past. Go back to the present first (History).</source>
        <translation>您正在查看过去。请先回到现在（历史）。</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation>编辑%1 %2</translation>
    </message>
    <message>
        <source>Leave without saving? What you typed here is lost.</source>
        <translation>不保存就离开？您输入的内容将会丢失。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>保存（Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>离开（Esc）</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>保存并继续(&amp;N)</translation>
    </message>
    <message>
        <source>Save, then enter another one (Ctrl+Enter)</source>
        <translation>保存后再输入一条（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>there is no such file; choose one</source>
        <translation>没有此文件；请选择</translation>
    </message>
    <message>
        <source>an amount needs something that is counted or measured, such as strength or area</source>
        <translation>数量需要可计数或测量的项目，例如人数或面积</translation>
    </message>
    <message>
        <source>“%1” is not understood; write latitude, longitude: 17.97, 102.63</source>
        <translation>无法理解“%1”；请写纬度, 经度：17.97, 102.63</translation>
    </message>
    <message>
        <source>“%1” is no code of a country; write two letters such as LA</source>
        <translation>“%1”不是国家代码；请写两个字母，如 LA</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1”不在其中：%2</translation>
    </message>
    <message>
        <source>“%1” is not understood; write contradicts, supports, supersedes or derives from, then the id of a claim: contradicts cl-03</source>
        <translation>无法理解“%1”；请写 contradicts、supports、supersedes 或 derives from，再写声称的编号：contradicts cl-03</translation>
    </message>
    <message>
        <source>“%1” names none, or more than one; choose from the list that opens below it</source>
        <translation>“%1”没有对应或对应多条；请从下方列表选择</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>声称</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>contingent</source>
        <translation>分遣队</translation>
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
        <translation>主题</translation>
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
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>老挝文</translation>
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
        <translation>已阅全文</translation>
    </message>
    <message>
        <source>known from an excerpt</source>
        <translation>由摘录得知</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未查阅</translation>
    </message>
    <message>
        <source>worked out from others</source>
        <translation>由其他推得</translation>
    </message>
    <message>
        <source>As exact as it is known: 5 July 2025, Oct 2018, autumn 2019, 2019. Empty: not dated.</source>
        <translation>按已知的精确度：5 July 2025、Oct 2018、autumn 2019、2019。空白：无日期。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>The contingent, event, series or topic; type words of its title, Enter takes it.</source>
        <translation>分遣队、事件、数列或主题；输入标题字词，按 Enter 采用。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Type words of a source, Enter takes it; the last line makes a new one. Backspace takes the last one away.</source>
        <translation>输入来源字词，按 Enter 采用；最后一行新增来源。退格键移除最后一个。</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>关于什么</translation>
    </message>
    <message>
        <source>Strength, area, items …, status, or a word of your own.</source>
        <translation>人数、面积、件数……、状态，或您自己的词。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>As stated: ≤ 50, about 900, &gt; 340, 25,000–30,000, 1.5 ha. Empty: none is stated.</source>
        <translation>照原文：≤ 50、about 900、&gt; 340、25,000–30,000、1.5 ha。空白：未说明。</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>所述内容</translation>
    </message>
    <message>
        <source>In English, near the words of the source; empty, the amount stands for it. Shift+Enter begins a line.</source>
        <translation>以英文撰写，贴近来源用词；空白时由数量代表。Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>这些是</translation>
    </message>
    <message>
        <source>its sense</source>
        <translation>大意</translation>
    </message>
    <message>
        <source>its very words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Only very words are shown in quotation marks.</source>
        <translation>只有原话以引号显示。</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>What the speaker does: states it, passes it on, weighs it, denies it. Who retracts names below what is taken back: supersedes cl-03.</source>
        <translation>说话者的作为：陈述、转述、衡量、否认。撤回者在下方注明所撤回的：supersedes cl-03。</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The words in the language of the source, where that is not English.</source>
        <translation>来源语言的原文（非英文时）。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the original words.</source>
        <translation>原文的语言。</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Who speaks; at first the publisher of the source.</source>
        <translation>发言者；默认为来源的发布者。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Country the speaker stands for, two letters such as LA; empty: none.</source>
        <translation>发言者代表的国家，两个字母如 LA；空白：无。</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>发言日期</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>The time it is about, where one is stated. </source>
        <translation>所指的时间（若有说明）。</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>来源评级</translation>
    </message>
    <message>
        <source>Reliability, at first that of the source; press its letter.</source>
        <translation>可靠度，默认为来源的；按其字母。</translation>
    </message>
    <message>
        <source>Claim grade</source>
        <translation>声称评级</translation>
    </message>
    <message>
        <source>Credibility of what is said; press its digit.</source>
        <translation>所述内容的可信度；按其数字。</translation>
    </message>
    <message>
        <source>Why this grade</source>
        <translation>评级理由</translation>
    </message>
    <message>
        <source>A sentence for whoever reads the grade.</source>
        <translation>给阅读评级者的一句话。</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>One a line: contradicts, supports, supersedes or derives from, then the claim: contradicts cl-03</source>
        <translation>每行一项：contradicts、supports、supersedes 或 derives from，再写声称：contradicts cl-03</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>如何得知</translation>
    </message>
    <message>
        <source>Whether you saw the text itself.</source>
        <translation>您是否亲见原文。</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>intelligence service</source>
        <translation>情报机构</translation>
    </message>
    <message>
        <source>state media</source>
        <translation>官方媒体</translation>
    </message>
    <message>
        <source>press</source>
        <translation>新闻媒体</translation>
    </message>
    <message>
        <source>self-published</source>
        <translation>自行发布</translation>
    </message>
    <message>
        <source>non-governmental</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>联合国</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>As printed, in the language of the source.</source>
        <translation>照刊载原样，以来源语言。</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Its title, translated.</source>
        <translation>标题译文。</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Who answers for the text.</source>
        <translation>对文字负责者。</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>Who relays it; two relays of one text are one source.</source>
        <translation>转载者；同一文字的两次转载算一个来源。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>文字的语言。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What kind of publisher this is.</source>
        <translation>发布者的类别。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Reliability; press its letter. F: cannot be judged.</source>
        <translation>可靠度；按其字母。F：无法判断。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Shown and copied, never opened by the program.</source>
        <translation>仅显示和复制，本程序从不打开。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>A file to keep inside the project as a copy of the source: its page, a picture, a PDF. Those kept already are in the record.</source>
        <translation>存于项目内作为来源副本的文件：网页、图片、PDF。已保存者见记录。</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>What to keep in mind when using it, one a line.</source>
        <translation>使用时应注意之处，每行一项。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Of a data set: the terms it may be used under.</source>
        <translation>数据集的使用条款。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Type words of a source, Enter takes it; the last line makes a new one.</source>
        <translation>输入来源字词，按 Enter 采用；最后一行新增来源。</translation>
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
        <translation>国家</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>the district</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Two letters such as LA.</source>
        <translation>两个字母，如 LA。</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>已知精度</translation>
    </message>
    <message>
        <source>Never more exact than the sources.</source>
        <translation>绝不比来源更精确。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Province or oblast.</source>
        <translation>省或州。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>The district as the sources name it.</source>
        <translation>来源所称的区县。</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>The town, or what else names the place.</source>
        <translation>城镇或其他地名。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Latitude, longitude of the region&apos;s middle or the town, in degrees: 17.97, 102.63. Never a work site.</source>
        <translation>地区中心或城镇的纬度, 经度（度）：17.97, 102.63。绝非作业地点。</translation>
    </message>
    <message>
        <source>First word of it</source>
        <translation>首次提及</translation>
    </message>
    <message>
        <source>What the source says that makes you enter this; the status follows.</source>
        <translation>来源所述、促使您输入此项的内容；状态由此得出。</translation>
    </message>
    <message>
        <source>Who speaks.</source>
        <translation>发言者。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What the statement is about.</source>
        <translation>陈述所指。</translation>
    </message>
    <message>
        <source>demining</source>
        <translation>扫雷</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>combat, for context only</source>
        <translation>作战，仅供背景</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>combat</source>
        <translation>作战</translation>
    </message>
    <message>
        <source>How lists and cards name it.</source>
        <translation>列表和卡片上的名称。</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>派出</translation>
    </message>
    <message>
        <source>Two letters such as RU; empty: not stated.</source>
        <translation>两个字母，如 RU；空白：未说明。</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Country that receives it, two letters; empty: not stated.</source>
        <translation>接收国，两个字母；空白：未说明。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Combat is never counted with demining.</source>
        <translation>作战绝不与扫雷合计。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Space ticks a task.</source>
        <translation>空格键勾选任务。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The unit as the sources name it, in English.</source>
        <translation>来源所称单位（英文）。</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>APP-6D code of 20 digits.</source>
        <translation>20 位 APP-6D 代码。</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>演习</translation>
    </message>
    <message>
        <source>ceremony</source>
        <translation>典礼</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What happened between whom, in a few words.</source>
        <translation>谁与谁之间发生何事，简述。</translation>
    </message>
    <message>
        <source>What kind of event this is.</source>
        <translation>事件的类别。</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Countries, two letters each: RU LA.</source>
        <translation>国家，各两个字母：RU LA。</translation>
    </message>
    <message>
        <source>is needed: </source>
        <translation>为必填：</translation>
    </message>
    <message>
        <source>Claims from a table</source>
        <translation>来自表格的声称</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>第一行为列名</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>For every row that does not say otherwise:</source>
        <translation>适用于未另行说明的每一行：</translation>
    </message>
    <message>
        <source>What the columns hold:</source>
        <translation>各列内容：</translation>
    </message>
    <message>
        <source>Close with %1 rows not written? They stay on the clipboard only.</source>
        <translation>尚有 %1 行未写入，要关闭吗？它们只留在剪贴板中。</translation>
    </message>
    <message>
        <source>can be added</source>
        <translation>可以添加</translation>
    </message>
    <message>
        <source>&amp;Add %1 claims</source>
        <translation>添加 %1 条声称(&amp;A)</translation>
    </message>
    <message>
        <source>%1 rows cannot be added as they are; they stay here when the others are.</source>
        <translation>有 %1 行无法照现状添加；其他行添加后它们会留在这里。</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Rows to add</source>
        <translation>要添加的行</translation>
    </message>
    <message>
        <source>A matter that is no contingent, event or series, in a few words.</source>
        <translation>非分遣队、事件或序列的事项，数语说明。</translation>
    </message>
    <message>
        <source>What is counted over time, and where.</source>
        <translation>随时间统计什么、在何处。</translation>
    </message>
    <message>
        <source>The topic, contingent or event that it counts; type words of its title.</source>
        <translation>所统计的主题、分遣队或事件；输入标题字词。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What whoever reads the figures must know, one a line.</source>
        <translation>读数字者须知，每行一则。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>剩余</translation>
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
        <translation>高峰时</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>The contingent or series that the figure belongs to; type words of its title.</source>
        <translation>数字所属的分遣队或序列；输入标题字词。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计项目</translation>
    </message>
    <message>
        <source>Strength, area, items …</source>
        <translation>人数、面积、件数……</translation>
    </message>
    <message>
        <source>As stated: ≤ 50, about 900, &gt; 340, 25,000–30,000, 1.5 ha.</source>
        <translation>依所述：≤ 50、about 900、&gt; 340、25,000–30,000、1.5 ha。</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>涵盖</translation>
    </message>
    <message>
        <source>Figures of different scope are never added.</source>
        <translation>范围不同的数字绝不相加。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期间起</translation>
    </message>
    <message>
        <source>Only of an amount in a period. </source>
        <translation>仅限期间内的数量。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Defined as</source>
        <translation>定义为</translation>
    </message>
    <message>
        <source>Of an area: what was done to it. Different ones are never added.</source>
        <translation>面积：做了什么。不同者绝不相加。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The state of what is counted, where the source says one.</source>
        <translation>所统计者的状态（若来源有说明）。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>Of a figure worked out from others: how.</source>
        <translation>由其他数字推算者：如何推算。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>A remark on this figure.</source>
        <translation>关于此数字的注记。</translation>
    </message>
    <message>
        <source>+ New source “%1”…</source>
        <translation>+ 新增来源“%1”…</translation>
    </message>
    <message>
        <source>“%1” says more than a day, month, season or year; put the rest into the notes</source>
        <translation>“%1”超出日、月、季或年；其余请写入备注</translation>
    </message>
    <message>
        <source>“%1” is no whole number of 0 or more</source>
        <translation>“%1”不是 0 以上的整数</translation>
    </message>
    <message>
        <source>“%1” is no number of 0 or more</source>
        <translation>“%1”不是 0 以上的数字</translation>
    </message>
    <message>
        <source>“%1” is no coordinate; 17.97, 102.63 or 48Q TD 12345 67890 is one</source>
        <translation>“%1”不是坐标；可写 17.97, 102.63 或 48Q TD 12345 67890</translation>
    </message>
    <message>
        <source>Edit a figure</source>
        <translation>编辑数字</translation>
    </message>
    <message>
        <source>Remove a figure</source>
        <translation>移除数字</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a figure belongs to a contingent or a series; choose one</source>
        <translation>数字属于分遣队或序列；请选择</translation>
    </message>
    <message>
        <source>a figure stays where it is; enter it anew elsewhere</source>
        <translation>数字留在原处；请在他处重新输入</translation>
    </message>
    <message>
        <source>Saved a figure of %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>已保存 %1 的数字。撤销（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Select a contingent, or a series in the panel of figures, then choose its figure.</source>
        <translation>请选取分遣队，或在数字面板选取序列，再选其数字。</translation>
    </message>
    <message>
        <source>Which figure of %1?</source>
        <translation>%1 的哪个数字？</translation>
    </message>
    <message>
        <source>%1 has no figures yet.</source>
        <translation>%1 尚无数字。</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The built-in atlas is not a file. New project (Ctrl+N) makes one to export from.</source>
        <translation>内置图集不是文件。“新建项目”（Ctrl+N）会创建可供导出的项目。</translation>
    </message>
    <message>
        <source>The project has no records yet.</source>
        <translation>项目中尚无记录。</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>已将 %1 行写入 %2</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>已停止；未写入任何内容</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>%1 is the open project itself; choose another name</source>
        <translation>%1 就是打开中的项目；请另选名称</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>分遣队</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声称</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Series of figures</source>
        <translation>数字系列</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Hazardous areas</source>
        <translation>危险区</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>已释放土地</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>进度报告</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>发现的爆炸物</translation>
    </message>
    <message>
        <source>List of layers</source>
        <translation>图层列表</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>List of kept copies</source>
        <translation>保存的副本列表</translation>
    </message>
    <message>
        <source>List of imports</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Confirmed parts</source>
        <translation>已确认的部分</translation>
    </message>
    <message>
        <source>Reopenings of released land</source>
        <translation>已释放土地重新列为危险的记录</translation>
    </message>
    <message>
        <source>Lines of corridors</source>
        <translation>走廊的中线</translation>
    </message>
    <message>
        <source>List of photos</source>
        <translation>照片列表</translation>
    </message>
    <message>
        <source>List of pictures of the ground</source>
        <translation>地面影像列表</translation>
    </message>
    <message>
        <source>Quarantined rows of all imports</source>
        <translation>所有导入中被隔离的行</translation>
    </message>
    <message>
        <source>GeoPackage, styled for QGIS</source>
        <translation>GeoPackage，附 QGIS 样式</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>KML for Google Earth</source>
        <translation>KML，用于 Google Earth</translation>
    </message>
    <message>
        <source>KMZ, KML in a zip</source>
        <translation>KMZ，以 zip 压缩的 KML</translation>
    </message>
    <message>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <source>CSV, table of text</source>
        <translation>CSV，纯文本表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>GPX for GPS devices</source>
        <translation>GPX，用于 GPS 设备</translation>
    </message>
    <message>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <source>List of vertices for IMSMA</source>
        <translation>IMSMA 顶点列表</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <translation>图层：%1</translation>
    </message>
    <message>
        <source>Only what is true on</source>
        <translation>仅限此日期的情况：</translation>
    </message>
    <message>
        <source>What the format could not carry</source>
        <translation>此格式无法承载的内容</translation>
    </message>
    <message>
        <source>Choose a &amp;place…</source>
        <translation>选择位置(&amp;P)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 written, read back and compared; everything was carried.</source>
        <translation>%1 已写入、读回并比对；所有内容均已承载。</translation>
    </message>
    <message>
        <source>%1 written, read back and compared.</source>
        <translation>%1 已写入、读回并比对。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The file is written aside, read back and compared before it replaces anything.</source>
        <translation>文件会先另行写入、读回并比对，之后才替换已有文件。</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
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
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Picture written to %1</source>
        <translation>图片已写入 %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>写入 %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <translation>%1 纵向</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <translation>%1 横向</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Dots per inch (PNG)</source>
        <translation>每英寸点数（PNG）</translation>
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
        <translation>定义</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>说出日期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未见报告</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>What is counted</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Every step of the axis is ten times the one before</source>
        <translation>坐标轴每一格是前一格的十倍</translation>
    </message>
    <message>
        <source>+ Figure…</source>
        <translation>＋ 数字…</translation>
    </message>
    <message>
        <source>Enter a figure of this series</source>
        <translation>输入此序列的数字</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change the figure chosen in the table</source>
        <translation>更改表中所选数字</translation>
    </message>
    <message>
        <source>Series of figures</source>
        <translation>数字系列</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>As known on %1; not said by then: %2.</source>
        <translation>以 %1 所知为准；当时尚未说出：%2。</translation>
    </message>
    <message>
        <source>Left out, for days after %1: %2.</source>
        <translation>略去 %1 之后的日期：%2。</translation>
    </message>
    <message>
        <source>There are no series of figures here. Edit, New series… makes one.</source>
        <translation>此处没有数字序列。“编辑、新序列…”可建立。</translation>
    </message>
    <message>
        <source>No figure of this series had been said, or none is for so early a day.</source>
        <translation>当时这个系列尚无任何数字说出，或没有这么早日期的数字。</translation>
    </message>
    <message>
        <source>No figure has a date: they stand in the table only.</source>
        <translation>数字都没有日期：只列在表格中。</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter: country, status, place …</source>
        <translation>筛选：国家、状态、地点…</translation>
    </message>
    <message>
        <source>Filter contingents</source>
        <translation>筛选分遣队</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all contingents again</source>
        <translation>重新显示所有分遣队</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %2 个中的 %1 个</translation>
    </message>
    <message>
        <source>Show only some (Space opens the menu)</source>
        <translation>只显示部分（空格键打开菜单）</translation>
    </message>
    <message>
        <source>Brushed over on the timeline; press to take this filter away</source>
        <translation>在时间轴上刷选的范围；按下即可移除此筛选</translation>
    </message>
    <message>
        <source>no contingent at these dates</source>
        <translation>这些日期没有分遣队</translation>
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
        <translation>任务</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Best source grade</source>
        <translation>最佳来源评级</translation>
    </message>
    <message>
        <source>Best claim grade</source>
        <translation>最佳主张评级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>area {code}</source>
        <translation>危险区 {code}</translation>
    </message>
    <message>
        <source>release {id}</source>
        <translation>释放 {id}</translation>
    </message>
    <message>
        <source>report {id}</source>
        <translation>报告 {id}</translation>
    </message>
    <message>
        <source>device {id}</source>
        <translation>爆炸物 {id}</translation>
    </message>
    <message>
        <source>team {team} on {date}</source>
        <translation>队伍 {team}，{date}</translation>
    </message>
    <message>
        <source>report of {date}</source>
        <translation>{date} 的报告</translation>
    </message>
    <message>
        <source>{people:,} people</source>
        <translation>{people:,} 人</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>一支队伍</translation>
    </message>
    <message>
        <source>{named}: the outline crosses or touches itself</source>
        <translation>{named}：轮廓自相交或自接触</translation>
    </message>
    <message>
        <source>{named}: the outline crosses or touches itself at {where}</source>
        <translation>{named}：轮廓在 {where} 自相交或自接触</translation>
    </message>
    <message>
        <source>{named}: the outline crosses or touches itself at {where} and at {more:,} more places</source>
        <translation>{named}：轮廓在 {where} 及另外 {more:,} 处自相交或自接触</translation>
    </message>
    <message>
        <source>{named}: a ring has {corners:,} different corners</source>
        <translation>{named}：有一个环含 {corners:,} 个不同的角点</translation>
    </message>
    <message>
        <source>{named}: {twice:,} of its {parts:,} parts stand twice</source>
        <translation>{named}：{parts:,} 个部分中有 {twice:,} 个出现两次</translation>
    </message>
    <message>
        <source>{named}: {corners:,} corners stand twice in a ring</source>
        <translation>{named}：环中有 {corners:,} 个角点出现两次</translation>
    </message>
    <message>
        <source>{named}: two of its parts overlap by {share:.1%} ({shared:,.1f} m²)</source>
        <translation>{named}：其中两个部分重叠 {share:.1%}（{shared:,.1f} m²）</translation>
    </message>
    <message>
        <source>{named}: the edge after corner {corner:,} is {length:,.0f} m long, over {limit:,.0f} m</source>
        <translation>{named}：角点 {corner:,} 之后的边长 {length:,.0f} m，超过 {limit:,.0f} m</translation>
    </message>
    <message>
        <source>{named}: has no outline</source>
        <translation>{named}：没有轮廓</translation>
    </message>
    <message>
        <source>{named}: longitude and latitude seem to be exchanged</source>
        <translation>{named}：经度与纬度似乎对调了</translation>
    </message>
    <message>
        <source>{named}: reaches beyond the country of its theatre, whose border is coarse here</source>
        <translation>{named}：超出其区域所属国家的范围，该国国界在此处为粗略</translation>
    </message>
    <message>
        <source>{named}: lies outside of the country of its theatre, whose border is coarse here</source>
        <translation>{named}：位于其区域所属国家之外，该国国界在此处为粗略</translation>
    </message>
    <message>
        <source>{named}: has the same code as {others}</source>
        <translation>{named}：与 {others} 的代号相同</translation>
    </message>
    <message>
        <source>{named}: can be taken for {others}</source>
        <translation>{named}：可能被当成 {others}</translation>
    </message>
    <message>
        <source>areas {one} and {other} have the same outline</source>
        <translation>危险区 {one} 与 {other} 的轮廓相同</translation>
    </message>
    <message>
        <source>areas {one} and {other} have nearly the same outline ({share:.1%} in common)</source>
        <translation>危险区 {one} 与 {other} 的轮廓几乎相同（共有 {share:.1%}）</translation>
    </message>
    <message>
        <source>areas {one} and {other}, both open, share {shared:,.1f} m²</source>
        <translation>危险区 {one} 与 {other} 均未结束，共有 {shared:,.1f} m²</translation>
    </message>
    <message>
        <source>{named}: {beyond:,.1f} m² lie outside of its area {code}</source>
        <translation>{named}：有 {beyond:,.1f} m² 位于其危险区 {code} 之外</translation>
    </message>
    <message>
        <source>{named}: has {own:,.0f} m², more than its area {code} with {whole:,.0f} m²</source>
        <translation>{named}：面积 {own:,.0f} m²，大于其危险区 {code} 的 {whole:,.0f} m²</translation>
    </message>
    <message>
        <source>{named}: {shared:,.2f} m² are released twice, by {one} and by {other}</source>
        <translation>{named}：有 {shared:,.2f} m² 被释放两次，分别由 {one} 与 {other}</translation>
    </message>
    <message>
        <source>{named}: a sliver of {size:,.2f} m² is left, thinner than {width:g} m</source>
        <translation>{named}：剩下 {size:,.2f} m² 的细长碎片，比 {width:g} m 还窄</translation>
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
        <translation>{named}：其日期 {date} 早于危险区 {code} 的调查日期（{surveyed}）</translation>
    </message>
    <message>
        <source>{named}: lies outside of its area {code}</source>
        <translation>{named}：位于其危险区 {code} 之外</translation>
    </message>
    <message>
        <source>{named}: {more:,} more have its category, model, date and position</source>
        <translation>{named}：另有 {more:,} 个与其类别、型号、日期及位置相同</translation>
    </message>
    <message>
        <source>{named}: {searched:,.0f} m² in a day are more than {crew} are likely to search ({limit:,.0f} m²)</source>
        <translation>{named}：一天 {searched:,.0f} m²，超过 {crew} 可能搜索的面积（{limit:,.0f} m²）</translation>
    </message>
    <message>
        <source>{named}: {hours:g} hours in a day are more than a person works ({limit:g})</source>
        <translation>{named}：一天 {hours:g} 小时，超过一个人的工作时数（{limit:g}）</translation>
    </message>
    <message>
        <source>split where the outline crosses itself</source>
        <translation>在轮廓自相交处分割</translation>
    </message>
    <message>
        <source>keep each part once</source>
        <translation>每个部分只保留一次</translation>
    </message>
    <message>
        <source>exchange longitude and latitude</source>
        <translation>对调经度与纬度</translation>
    </message>
    <message>
        <source>leave out corners that repeat the one before</source>
        <translation>略去与前一个重复的角点</translation>
    </message>
    <message>
        <source>keep what lies within {code}</source>
        <translation>保留位于 {code} 之内的部分</translation>
    </message>
    <message>
        <source>clip {one} to {other}</source>
        <translation>将 {one} 裁剪至 {other}</translation>
    </message>
    <message>
        <source>is larger than {most:,} MB</source>
        <translation>大于 {most:,} MB</translation>
    </message>
    <message>
        <source>is larger than {most:,} MB, which no track of a walk is</source>
        <translation>大于 {most:,} MB，步行轨迹不会这么大</translation>
    </message>
    <message>
        <source>is larger than {most:,} MB; add it to the map as a layer instead</source>
        <translation>大于 {most:,} MB；请改将其作为图层添加到地图</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>line {line}: is not CSV ({reason})</source>
        <translation>第 {line} 行：不是 CSV（{reason}）</translation>
    </message>
    <message>
        <source>is not in UTF-8 (byte {byte}); save it as CSV UTF-8</source>
        <translation>不是 UTF-8 编码（字节 {byte}）；请存为 CSV UTF-8</translation>
    </message>
    <message>
        <source>has no column for {role} ({asked}); it has {columns}</source>
        <translation>没有 {role} 的列（{asked}）；现有的列为 {columns}</translation>
    </message>
    <message>
        <source>is not well-formed GPX ({reason})</source>
        <translation>不是格式正确的 GPX（{reason}）</translation>
    </message>
    <message>
        <source>holds no track; routes and waypoints are not outlines that were walked</source>
        <translation>不含轨迹；路线与航点不是实际走过的轮廓</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>has a document type (DOCTYPE), which GPX does not need and which can do harm; it was not read</source>
        <translation>含有文档类型（DOCTYPE），GPX 不需要它，且它可能造成危害；此文件未被读取</translation>
    </message>
    <message>
        <source>begins with &lt;{name}&gt;, so it is no GPX</source>
        <translation>以 &lt;{name}&gt; 开头，因此不是 GPX</translation>
    </message>
    <message>
        <source>is nested deeper than {most} elements</source>
        <translation>嵌套深度超过 {most} 个元素</translation>
    </message>
    <message>
        <source>has more than {most:,} points</source>
        <translation>超过 {most:,} 个点</translation>
    </message>
    <message>
        <source>a point of the track has no longitude and latitude ({reason})</source>
        <translation>轨迹中有一点没有经度与纬度（{reason}）</translation>
    </message>
    <message>
        <source>the point at longitude {lon}, latitude {lat} lies off the earth</source>
        <translation>位于经度 {lon}、纬度 {lat} 的点不在地球上</translation>
    </message>
    <message>
        <source>the time {text} is none</source>
        <translation>时间 {text} 不是时间</translation>
    </message>
    <message>
        <source>point {point} was recorded before point {other}</source>
        <translation>点 {point} 的记录时间早于点 {other}</translation>
    </message>
    <message>
        <source>point {point} lies {metres:.1f} m from point {other}</source>
        <translation>点 {point} 与点 {other} 相距 {metres:.1f} m</translation>
    </message>
    <message>
        <source>point {point} lies {metres:.0f} m from both its neighbours, which are close to each other</source>
        <translation>点 {point} 与前后两点均相距 {metres:.0f} m，而该两点彼此接近</translation>
    </message>
    <message>
        <source>point {point} is where the track began</source>
        <translation>点 {point} 位于轨迹开始之处</translation>
    </message>
    <message>
        <source>track {name}: {points} points are left after cleaning, which enclose nothing</source>
        <translation>轨迹 {name}：清理后剩下 {points} 个点，未围出任何范围</translation>
    </message>
    <message>
        <source>line {line}: names no record</source>
        <translation>第 {line} 行：未指明任何记录</translation>
    </message>
    <message>
        <source>line {line}: longitude {lon}, latitude {lat} lies off the earth</source>
        <translation>第 {line} 行：经度 {lon}、纬度 {lat} 不在地球上</translation>
    </message>
    <message>
        <source>line {line}: longitude {lon}, latitude {lat} lies off the earth; are longitude and latitude exchanged?</source>
        <translation>第 {line} 行：经度 {lon}、纬度 {lat} 不在地球上；经度与纬度是否对调了？</translation>
    </message>
    <message>
        <source>line {line}: {role} {text} is not a number</source>
        <translation>第 {line} 行：{role} {text} 不是数字</translation>
    </message>
    <message>
        <source>line {line}: {role} {text} is not a number; it has a decimal comma</source>
        <translation>第 {line} 行：{role} {text} 不是数字；其小数点为逗号</translation>
    </message>
    <message>
        <source>line {line}: {role} {text} is not a finite number</source>
        <translation>第 {line} 行：{role} {text} 不是有限数</translation>
    </message>
    <message>
        <source>{record}, shape {shape}</source>
        <translation>{record}，图形 {shape}</translation>
    </message>
    <message>
        <source>{record}: a line of it could not be read, so its outline was not made</source>
        <translation>{record}：其中一行无法读取，因此未生成其轮廓</translation>
    </message>
    <message>
        <source>{named}: has fewer than 3 different vertices</source>
        <translation>{named}：不同的顶点少于 3 个</translation>
    </message>
    <message>
        <source>{named}: the same polygon stands twice (line {line})</source>
        <translation>{named}：同一多边形出现两次（第 {line} 行）</translation>
    </message>
    <message>
        <source>{named}: two vertices have the same coordinates (line {line})</source>
        <translation>{named}：两个顶点的坐标相同（第 {line} 行）</translation>
    </message>
    <message>
        <source>{named}: two vertices have the same id (line {line})</source>
        <translation>{named}：两个顶点的标识符相同（第 {line} 行）</translation>
    </message>
    <message>
        <source>{named}: two vertices have the same number (line {line})</source>
        <translation>{named}：两个顶点的编号相同（第 {line} 行）</translation>
    </message>
    <message>
        <source>{named}: two points beside its polygons have the same coordinates (line {line})</source>
        <translation>{named}：不属于其多边形的两个点坐标相同（第 {line} 行）</translation>
    </message>
    <message>
        <source>{named}: two points beside its polygons have the same id (line {line})</source>
        <translation>{named}：不属于其多边形的两个点标识符相同（第 {line} 行）</translation>
    </message>
    <message>
        <source>{record}: an inner polygon lies in none of its outer ones (line {line})</source>
        <translation>{record}：有一个内部多边形不在其任何外部多边形之内（第 {line} 行）</translation>
    </message>
    <message>
        <source>{record}: its outline is not valid ({reason})</source>
        <translation>{record}：其轮廓无效（{reason}）</translation>
    </message>
    <message>
        <source>a suspected area is normally confirmed or reduced before it is cleared</source>
        <translation>疑似危险区在清除之前，通常先予确认或缩减</translation>
    </message>
    <message>
        <source>a confirmed area is cancelled only if its evidence is shown to be wrong</source>
        <translation>只有在证明其证据有误时，才取消确认危险区</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>未记录</translation>
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
        <translation>已缩减</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>area {code} (id {id})</source>
        <translation>危险区 {code}（编号 {id}）</translation>
    </message>
    <message>
        <source>confirmation {id}</source>
        <translation>确认 {id}</translation>
    </message>
    <message>
        <source>reopening {id}</source>
        <translation>重新开放 {id}</translation>
    </message>
    <message>
        <source>the confirmation</source>
        <translation>此确认</translation>
    </message>
    <message>
        <source>the reopening</source>
        <translation>此重新开放</translation>
    </message>
    <message>
        <source>{named}: {why}</source>
        <translation>{named}：{why}</translation>
    </message>
    <message>
        <source>{why} (rule {rule})</source>
        <translation>{why}（规则 {rule}）</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{origin} does not become {to}</source>
        <translation>“{origin}”不能变为“{to}”</translation>
    </message>
    <message>
        <source>{to} land needs its {fields}</source>
        <translation>“{to}”的土地须填写：{fields}</translation>
    </message>
    <message>
        <source>a reopened area needs its {fields}</source>
        <translation>重新开放的危险区须填写：{fields}</translation>
    </message>
    <message>
        <source>what was {wrong} does not become {to}</source>
        <translation>“{wrong}”的土地不能变为“{to}”</translation>
    </message>
    <message>
        <source>lies outside of area {code}, as at {where}</source>
        <translation>位于危险区 {code} 之外，例如在 {where}</translation>
    </message>
    <message>
        <source>covers {shared:.6g} m² that release {id} has already released: {text}</source>
        <translation>涵盖释放 {id} 已释放的 {shared:.6g} 平方米：{text}</translation>
    </message>
    <message>
        <source>{named} of {date} comes before {what} ({earlier})</source>
        <translation>{date} 的{named}早于{what}（{earlier}）</translation>
    </message>
    <message>
        <source>area {code} was surveyed</source>
        <translation>危险区 {code} 的调查</translation>
    </message>
    <message>
        <source>release {id} was decided</source>
        <translation>释放 {id} 的决定</translation>
    </message>
    <message>
        <source>area {code} has no outline yet, so nothing in it can be released</source>
        <translation>危险区 {code} 尚无轮廓，因此不能释放其中任何部分</translation>
    </message>
    <message>
        <source>area {code} has no outline yet, so no part of it can be confirmed</source>
        <translation>危险区 {code} 尚无轮廓，因此不能确认其任何部分</translation>
    </message>
    <message>
        <source>area {code} would have no outline</source>
        <translation>危险区 {code} 将没有轮廓</translation>
    </message>
    <message>
        <source>its release {id} would not hold: {why}</source>
        <translation>其释放 {id} 将不成立：{why}</translation>
    </message>
    <message>
        <source>its confirmed part {id} would not hold: {why}</source>
        <translation>其已确认部分 {id} 将不成立：{why}</translation>
    </message>
    <message>
        <source>its reopening {id} would not hold: {why}</source>
        <translation>其重新开放 {id} 将不成立：{why}</translation>
    </message>
    <message>
        <source>{shared:.6g} m² of it were confirmed already by {id}</source>
        <translation>其中 {shared:.6g} 平方米已由 {id} 确认</translation>
    </message>
    <message>
        <source>{shared:.6g} m² of it were released by {id}; record a new area that reopens that release</source>
        <translation>其中 {shared:.6g} 平方米已由 {id} 释放；请记录一个重新开放该释放的新危险区</translation>
    </message>
    <message>
        <source>{shared:.6g} m² of it were released by {id} ({product}); ground is hazardous again only by reopening that release, with a reason and evidence</source>
        <translation>其中 {shared:.6g} 平方米已由 {id} 释放（{product}）；土地只有在附理由和证据重新开放该释放后才再度视为危险</translation>
    </message>
    <message>
        <source>{id} is a release of area {code} itself; ground is reopened by a new area</source>
        <translation>{id} 是危险区 {code} 自己的释放；土地须由新的危险区重新开放</translation>
    </message>
    <message>
        <source>area {code} shares no ground with {id}</source>
        <translation>危险区 {code} 与 {id} 没有共同的土地</translation>
    </message>
    <message>
        <source>there is an area {id} already</source>
        <translation>已有危险区 {id}</translation>
    </message>
    <message>
        <source>there is a decision {id} already</source>
        <translation>已有决定 {id}</translation>
    </message>
    <message>
        <source>there is no area {id}</source>
        <translation>没有危险区 {id}</translation>
    </message>
    <message>
        <source>area {code}: {shared:.6g} m² of it were released by {id}; name that release to reopen its ground</source>
        <translation>危险区 {code}：其中 {shared:.6g} 平方米已由 {id} 释放；请指明该释放以重新开放其土地</translation>
    </message>
    <message>
        <source>the ground is recorded already; confirm it by a decision</source>
        <translation>该土地已记录；请以决定加以确认</translation>
    </message>
    <message>
        <source>area {code}: {how} ({id}, {shared:.6g} m²)</source>
        <translation>危险区 {code}：{how}（{id}，{shared:.6g} 平方米）</translation>
    </message>
    <message>
        <source>area {code} reopens {id}, which is no release</source>
        <translation>危险区 {code} 重新开放 {id}，但它不是释放</translation>
    </message>
    <message>
        <source>{id} released the ground; record a new area that reopens it</source>
        <translation>{id} 已释放该土地；请记录一个重新开放它的新危险区</translation>
    </message>
    <message>
        <source>decision {id} covers no ground of area {code}</source>
        <translation>决定 {id} 不涵盖危险区 {code} 的任何土地</translation>
    </message>
    <message>
        <source>only ground of a recorded hazard area can be cancelled; record the area first</source>
        <translation>只有已记录危险区的土地可以取消；请先记录该危险区</translation>
    </message>
    <message>
        <source>only ground of a recorded hazard area can be reduced; record or extend the area first</source>
        <translation>只有已记录危险区的土地可以缩减；请先记录或扩大该危险区</translation>
    </message>
    <message>
        <source>only ground of a recorded hazard area can be cleared; record or extend the area first</source>
        <translation>只有已记录危险区的土地可以清除；请先记录或扩大该危险区</translation>
    </message>
    <message>
        <source>the ground is a suspected hazardous area already; change that record</source>
        <translation>该土地已是疑似危险区；请修改该记录</translation>
    </message>
    <message>
        <source>a CHA becomes SHA only as a correction; give the reason</source>
        <translation>CHA 只有作为更正才变为 SHA；请说明理由</translation>
    </message>
    <message>
        <source>the ground is a confirmed hazardous area already; change that record</source>
        <translation>该土地已是确认危险区；请修改该记录</translation>
    </message>
    <message>
        <source>the ground is cancelled already</source>
        <translation>该土地已取消</translation>
    </message>
    <message>
        <source>the ground is cancelled; it is hazardous again only by reopening, as a new area</source>
        <translation>该土地已取消；只有以新的危险区重新开放，才再度视为危险</translation>
    </message>
    <message>
        <source>the ground is reduced already</source>
        <translation>该土地已缩减</translation>
    </message>
    <message>
        <source>the ground is reduced; it is hazardous again only by reopening, as a new area</source>
        <translation>该土地已缩减；只有以新的危险区重新开放，才再度视为危险</translation>
    </message>
    <message>
        <source>what was cleared does not become cancelled</source>
        <translation>已清除的不能变为已取消</translation>
    </message>
    <message>
        <source>what was cleared does not become reduced</source>
        <translation>已清除的不能变为已缩减</translation>
    </message>
    <message>
        <source>the ground is cleared already</source>
        <translation>该土地已清除</translation>
    </message>
    <message>
        <source>%1; nothing was changed</source>
        <translation>%1；未作任何更改</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Remove a guide line</source>
        <translation>移除辅助线</translation>
    </message>
    <message>
        <source>Guide lines, in the order they were drawn:</source>
        <translation>辅助线，按绘制顺序：</translation>
    </message>
    <message>
        <source>There are no guide lines.</source>
        <translation>没有辅助线。</translation>
    </message>
    <message>
        <source>all %1 guide lines</source>
        <translation>全部 %1 条辅助线</translation>
    </message>
    <message>
        <source>%1, from its first corner to its last %2°</source>
        <translation>%1，从第一个顶点到最后一个顶点 %2°</translation>
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
        <translation>扫雷分遣队离线图集：谁说了什么、何时说的、来源依据是否充分。</translation>
    </message>
    <message>
        <source>Boundaries do not imply endorsement. Overview maps, not for navigation or clearance.</source>
        <translation>所示边界不代表认可。概览地图，不得用于导航或清除作业。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program makes no network call.</source>
        <translation>任何数据都不会离开本机：本程序不进行网络连接。</translation>
    </message>
    <message>
        <source>Positions of contingents: geoBoundaries / National Geographic Department of Lao PDR / OCHA, CC BY 3.0 IGO; © OpenStreetMap contributors, ODbL; GeoNames, CC BY 4.0</source>
        <translation>分遣队位置：geoBoundaries / National Geographic Department of Lao PDR / OCHA，CC BY 3.0 IGO；© OpenStreetMap 贡献者，ODbL；GeoNames，CC BY 4.0</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License 1.1</source>
        <translation>字体：Noto，SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Licences and sources in full: %1</source>
        <translation>许可与来源全文：%1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
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
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
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
        <translation>记录</translation>
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
        <translation>仅选中的记录</translation>
    </message>
    <message>
        <source>Put back as of this entry</source>
        <translation>恢复到此条目时</translation>
    </message>
    <message>
        <source>Make the record what it was right after this entry; can be undone</source>
        <translation>使记录回到此条目之后的样子；可撤销</translation>
    </message>
    <message>
        <source>History of the project</source>
        <translation>项目的历史</translation>
    </message>
    <message>
        <source>Name for a checkpoint</source>
        <translation>检查点名称</translation>
    </message>
    <message>
        <source>Set checkpoint</source>
        <translation>设置检查点</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show the records as they were then; changes nothing</source>
        <translation>显示当时的记录；不做任何更改</translation>
    </message>
    <message>
        <source>Return to it</source>
        <translation>回到此处</translation>
    </message>
    <message>
        <source>Make every record what it was then, as one edit that can be undone</source>
        <translation>使所有记录回到当时的样子，作为一次可撤销的编辑</translation>
    </message>
    <message>
        <source>no checkpoints yet</source>
        <translation>尚无检查点</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>The built-in atlas has no history. New project makes a copy that keeps one.</source>
        <translation>内置图集没有历史。“新建项目”会创建保留历史的副本。</translation>
    </message>
    <message>
        <source>No edit yet.</source>
        <translation>尚无编辑。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>%1 is the open project itself; choose another file</source>
        <translation>%1 就是打开中的项目；请另选文件</translation>
    </message>
    <message>
        <source>Quarantined rows written to %1</source>
        <translation>被隔离的行已写入 %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Imported: the picture %1</source>
        <translation>已导入：影像 %1</translation>
    </message>
    <message>
        <source>Imported: %1 of %2 rows</source>
        <translation>已导入：%2 行中的 %1 行</translation>
    </message>
    <message>
        <source>Save the quarantined rows</source>
        <translation>保存被隔离的行</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>%1 for every row</source>
        <translation>每一行均为 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>&amp;Load a mapping…</source>
        <translation>加载映射(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save the mapping…</source>
        <translation>保存映射(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Now read as: %1</source>
        <translation>当前读作：%1</translation>
    </message>
    <message>
        <source>Mapping saved as %1</source>
        <translation>对应已存为 %1</translation>
    </message>
    <message>
        <source>looking at the dates of %1</source>
        <translation>正在查看 %1 的日期</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed in the project.</source>
        <translation>已停止。项目未有任何更改。</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>读取中 …</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>导入 %1(&amp;I)</translation>
    </message>
    <message>
        <source>Why none can be &amp;taken</source>
        <translation>为何都不能采用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import the picture</source>
        <translation>导入影像(&amp;I)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>载入对应</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>保存对应</translation>
    </message>
    <message>
        <source>drawing a preview</source>
        <translation>正在绘制预览</translation>
    </message>
    <message>
        <source>Import it…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>“%1” is shown from its file. Import it to keep it in the project.</source>
        <translation>“%1”当前直接由其文件显示。导入后即保存在项目中。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>line, %1 points</source>
        <translation>线，%1 个点</translation>
    </message>
    <message>
        <source>lines, %1 points</source>
        <translation>多条线，%1 个点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>area, %1 corners</source>
        <translation>面，%1 个角点</translation>
    </message>
    <message>
        <source>areas, %1 corners</source>
        <translation>多个面，%1 个角点</translation>
    </message>
    <message>
        <source>several shapes, %1 corners</source>
        <translation>多个图形，%1 个角点</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>文件所在位置</translation>
    </message>
    <message>
        <source>The shapes are shown here once the file is read.</source>
        <translation>读取文件后，图形会显示在这里。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 行中的 %1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1（推荐）</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Rows in quarantine</source>
        <translation>隔离的行</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>未采用的原因</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>读取时的原样</translation>
    </message>
    <message>
        <source>&amp;Save these rows as CSV…</source>
        <translation>将这些行保存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 read = %2 accepted + %3 in quarantine</source>
        <translation>已读取 %1 = 已采用 %2 + 隔离 %3</translation>
    </message>
    <message>
        <source>They are the layer “%1”, which is on the map and in the list of layers.</source>
        <translation>它们成为图层“%1”，可在地图和图层列表中看到。</translation>
    </message>
    <message>
        <source>They are records now: %1.</source>
        <translation>它们现在是记录：%1。</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) takes all of it back in one step.</source>
        <translation>撤销（Ctrl+Z）可一步全部收回。</translation>
    </message>
    <message>
        <source>1 picture read = 1 accepted + 0 in quarantine</source>
        <translation>读取 1 张影像 = 接受 1 张 + 隔离 0 张</translation>
    </message>
    <message>
        <source>It is the layer “%1”, drawn on the land below all lines.</source>
        <translation>它是图层“%1”，画在陆地之上、所有线条之下。</translation>
    </message>
    <message>
        <source>Its file is needed where it lies, unchanged: %2. Undo (Ctrl+Z) takes the layer back in one step.</source>
        <translation>影像文件须留在原处且不得更改：%2。撤销（Ctrl+Z）可一步收回图层。</translation>
    </message>
    <message>
        <source>%1 read, all of them in quarantine</source>
        <translation>已读取 %1，全部隔离</translation>
    </message>
    <message>
        <source>Nothing was changed in the project.</source>
        <translation>项目没有任何更改。</translation>
    </message>
    <message>
        <source>Rows in quarantine; they are kept in the project as well</source>
        <translation>隔离的行；也会保留在项目中</translation>
    </message>
    <message>
        <source>Read it otherwise…</source>
        <translation>以其他方式读取…</translation>
    </message>
    <message>
        <source>Say another coordinate system, encoding or order of coordinates</source>
        <translation>指定其他坐标系、编码或坐标顺序</translation>
    </message>
    <message>
        <source>Which columns hold the place of a row</source>
        <translation>哪些列含有每行的位置</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>哪一列对应哪个字段</translation>
    </message>
    <message>
        <source>&amp;Take these answers</source>
        <translation>采用这些答案(&amp;T)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>The &amp;file holds</source>
        <translation>文件内容(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ook on the map</source>
        <translation>地图上的样式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name of the layer</source>
        <translation>图层名称(&amp;N)</translation>
    </message>
    <message>
        <source>A layer keeps every column as it is; nothing has to be told.</source>
        <translation>图层会照原样保留每一列，无须另行指定。</translation>
    </message>
    <message>
        <source>Hazardous areas</source>
        <translation>危险区</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>已释出的土地</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声称</translation>
    </message>
    <message>
        <source>Points, such as bombing records</source>
        <translation>点，例如轰炸记录</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>参考图层</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>Rivers and lakes</source>
        <translation>河流与湖泊</translation>
    </message>
    <message>
        <source>Villages and towns</source>
        <translation>村庄与城镇</translation>
    </message>
    <message>
        <source>Districts and other borders</source>
        <translation>区县与其他边界</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Status (SHA or CHA)</source>
        <translation>状态（SHA 或 CHA）</translation>
    </message>
    <message>
        <source>Released as</source>
        <translation>释放方式</translation>
    </message>
    <message>
        <source>Code of its area</source>
        <translation>所属危险区代号</translation>
    </message>
    <message>
        <source>Id of its area</source>
        <translation>所属危险区标识符</translation>
    </message>
    <message>
        <source>Source made: %1</source>
        <translation>已建立来源：%1</translation>
    </message>
    <message>
        <source>About (its id)</source>
        <translation>关于（其标识）</translation>
    </message>
    <message>
        <source>Source (id)</source>
        <translation>来源（标识）</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>数量的单位</translation>
    </message>
    <message>
        <source>What the amount counts</source>
        <translation>数量所计的对象</translation>
    </message>
    <message>
        <source>Up to, at least, about …</source>
        <translation>至多、至少、约……</translation>
    </message>
    <message>
        <source>Both grades in one, such as B2</source>
        <translation>两项评级合一，如 B2</translation>
    </message>
    <message>
        <source>Denies it (yes or no)</source>
        <translation>否认（是或否）</translation>
    </message>
    <message>
        <source>Kind of what it is about</source>
        <translation>所涉对象的类别</translation>
    </message>
    <message>
        <source>About these too</source>
        <translation>亦关于这些</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>记录标识符</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Easting</source>
        <translation>东向坐标</translation>
    </message>
    <message>
        <source>Northing</source>
        <translation>北向坐标</translation>
    </message>
    <message>
        <source>Position in one cell</source>
        <translation>单个单元格中的位置</translation>
    </message>
    <message>
        <source>Geometry as text (WKT)</source>
        <translation>文本形式的几何（WKT）</translation>
    </message>
    <message>
        <source>Outline a vertex belongs to</source>
        <translation>顶点所属的轮廓</translation>
    </message>
    <message>
        <source>Part of the outline</source>
        <translation>轮廓的部分</translation>
    </message>
    <message>
        <source>Number of the vertex</source>
        <translation>顶点编号</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>Order of coordinates</source>
        <translation>坐标顺序</translation>
    </message>
    <message>
        <source>Layer of the file</source>
        <translation>文件中的图层</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>日与月的顺序</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>照原样</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>对调</translation>
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
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1, all of them can be taken</source>
        <translation>%1，全部可采用</translation>
    </message>
    <message>
        <source>%1: %2 can be taken, in quarantine %3</source>
        <translation>%1：可采用 %2，隔离 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>The picture stays in its file: the project keeps the path, the size and the SHA-256 of it.</source>
        <translation>影像留在其文件中：项目只保存其路径、大小与 SHA-256。</translation>
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
        <translation>没有几何</translation>
    </message>
    <message>
        <source>has no position</source>
        <translation>没有位置</translation>
    </message>
    <message>
        <source>a coordinate is not a finite number</source>
        <translation>有坐标不是有限数</translation>
    </message>
    <message>
        <source>its geometry is broken</source>
        <translation>其几何损毁</translation>
    </message>
    <message>
        <source>its geometry is nested too deep</source>
        <translation>其几何嵌套过深</translation>
    </message>
    <message>
        <source>its geometry has curves; save it with straight edges, for example with QGIS</source>
        <translation>其几何含曲线；请以直线边保存，例如用 QGIS</translation>
    </message>
    <message>
        <source>lies off the earth, at {x:.9g}, {y:.9g} degrees</source>
        <translation>不在地球上，位于 {x:.9g}、{y:.9g} 度</translation>
    </message>
    <message>
        <source>its geometry {text!r} is no well-known text</source>
        <translation>其几何 {text!r} 不是 WKT</translation>
    </message>
    <message>
        <source>{typed!r} can be read in more than one way ({about})</source>
        <translation>{typed!r} 有不只一种读法（{about}）</translation>
    </message>
    <message>
        <source>{text!r} is no number of metres</source>
        <translation>{text!r} 不是米数</translation>
    </message>
    <message>
        <source>decimal comma, or a comma between thousands</source>
        <translation>小数逗号，或千位分隔逗号</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>分带</translation>
    </message>
    <message>
        <source>hemisphere</source>
        <translation>半球</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>小数逗号</translation>
    </message>
    <message>
        <source>has no polygon</source>
        <translation>没有多边形</translation>
    </message>
    <message>
        <source>none of its lines is active</source>
        <translation>没有任何有效的行</translation>
    </message>
    <message>
        <source>has {cells} cells, the table has {columns} columns</source>
        <translation>有 {cells} 格，表格有 {columns} 列</translation>
    </message>
    <message>
        <source>area {code!r} is not in the project; import the areas first</source>
        <translation>项目中没有区域 {code!r}；请先导入区域</translation>
    </message>
    <message>
        <source>the mapping names a field {field!r} that a record of {role} does not have</source>
        <translation>对应指名了 {role} 记录没有的字段 {field!r}</translation>
    </message>
    <message>
        <source>{field} {text!r} is not a number</source>
        <translation>{field} {text!r} 不是数字</translation>
    </message>
    <message>
        <source>{field} {text!r} is not a whole number</source>
        <translation>{field} {text!r} 不是整数</translation>
    </message>
    <message>
        <source>the mapping names a field {field!r} that a claim does not have</source>
        <translation>对应指名了声称没有的字段 {field!r}</translation>
    </message>
    <message>
        <source>is marked {mark}, and this project is no exercise; import it into a practice project, or take its mark away if it is real</source>
        <translation>标有 {mark}，而此项目不是演练；请导入演练项目，若为真实数据则移除标记</translation>
    </message>
    <message>
        <source>says nothing: neither a text nor an amount is stated</source>
        <translation>什么也没说：既无文本也无数量</translation>
    </message>
    <message>
        <source>does not say its {field}; fill the cell, or give one value to all in [constants] of a mapping</source>
        <translation>没有说明其 {field}；请填入单元格，或在对应的 [constants] 中给所有行同一个值</translation>
    </message>
    <message>
        <source>{field} {id!r} {what}; enter it first, or state the id of one that is, in the cell or in [values.{field}] of a mapping</source>
        <translation>{field} {id!r} {what}；请先输入它，或在单元格或对应的 [values.{field}] 中写明已有的标识</translation>
    </message>
    <message>
        <source>is a {kind}, which no claim is about</source>
        <translation>是 {kind}，声称不会以此为对象</translation>
    </message>
    <message>
        <source>is no contingent, event, series or topic here</source>
        <translation>在此不是分遣队、事件、数列或主题</translation>
    </message>
    <message>
        <source>{field} {id!r} is a {found} and no {kind}; correct its kind</source>
        <translation>{field} {id!r} 是 {found} 而非 {kind}；请更正其类别</translation>
    </message>
    <message>
        <source>names no source; state its id in source_ids, or its title, publisher, language and kind to have it made</source>
        <translation>未指名来源；请在 source_ids 写明其标识，或写明标题、出版者、语言与类别以便创建</translation>
    </message>
    <message>
        <source>names no source; state its id in source_ids</source>
        <translation>未指名来源；请在 source_ids 写明其标识</translation>
    </message>
    <message>
        <source>names one source twice; name every source once</source>
        <translation>同一来源指名两次；每个来源只指名一次</translation>
    </message>
    <message>
        <source>source {id!r} is a {kind} and no source; state the id of a source</source>
        <translation>来源 {id!r} 是 {kind} 而非来源；请写明来源的标识</translation>
    </message>
    <message>
        <source>source {id!r} is not in the project; enter it first, or state its title, publisher, language and kind in columns of the table to have it made</source>
        <translation>项目中没有来源 {id!r}；请先输入，或在表格各列写明标题、出版者、语言与类别以便创建</translation>
    </message>
    <message>
        <source>its source is not in the project and cannot be made: {fields} not stated (source_…); fill the cells, or name a source of the project in source_ids</source>
        <translation>其来源不在项目中且无法创建：未写明 {fields}（source_…）；请填入单元格，或在 source_ids 指名项目的来源</translation>
    </message>
    <message>
        <source>source_address {address!r} is no address; one begins with https:// or http://</source>
        <translation>source_address {address!r} 不是网址；网址以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>the id {id!r} is used by a {kind} of the project already; state another, or empty the cell to have one made</source>
        <translation>标识 {id!r} 已由项目的 {kind} 使用；请写另一个，或清空单元格以自动创建</translation>
    </message>
    <message>
        <source>asserted_by_country {country!r} is no code of two capital letters such as LA; correct it, or say its code in [values.asserted_by_country] of a mapping</source>
        <translation>asserted_by_country {country!r} 不是如 LA 的两个大写字母代码；请更正，或在对应的 [values.asserted_by_country] 写明代码</translation>
    </message>
    <message>
        <source>{field} {text} {why}; correct it, or say what it means in [values.{field}] of a mapping</source>
        <translation>{field} {text} {why}；请更正，或在对应的 [values.{field}] 说明其意义</translation>
    </message>
    <message>
        <source>is none of {words}</source>
        <translation>不属于 {words}</translation>
    </message>
    <message>
        <source>is outside of the scale from A to F (Latin letters; F: cannot be judged)</source>
        <translation>不在 A 至 F 的评级内（拉丁字母；F：无法判断）</translation>
    </message>
    <message>
        <source>is outside of the scale from 1 to 6 (6: cannot be judged)</source>
        <translation>不在 1 至 6 的评级内（6：无法判断）</translation>
    </message>
    <message>
        <source>grade {text} is no letter from A to F and digit from 1 to 6, such as B2</source>
        <translation>评级 {text} 不是 A 至 F 的字母加 1 至 6 的数字，如 B2</translation>
    </message>
    <message>
        <source>grade {grade!r} and {field} {text!r} are not the same; leave one of them out</source>
        <translation>评级 {grade!r} 与 {field} {text!r} 不一致；请去掉其一</translation>
    </message>
    <message>
        <source>stance {stance!r} and denies {denies!r} are not the same; leave one of them out</source>
        <translation>stance {stance!r} 与 denies {denies!r} 不一致；请去掉其一</translation>
    </message>
    <message>
        <source>{field} has a precision or a note, but no date; state the date or empty them</source>
        <translation>{field} 有精度或注记却没有日期；请写明日期或将其清空</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}：{why}</translation>
    </message>
    <message>
        <source>{field} {text!r} is known to the {found}, but {field}_precision says {precision}; correct one of them</source>
        <translation>{field} {text!r} 精确到 {found}，但 {field}_precision 写为 {precision}；请更正其一</translation>
    </message>
    <message>
        <source>an amount is stated, but {text} is nothing that is counted or measured; say what is in value_measure ({measures} …), or move it into the text</source>
        <translation>写明了数量，但 {text} 不是可计或可量的事物；请在 value_measure 写明（{measures} …），或移入文本</translation>
    </message>
    <message>
        <source>value_min and value_max need value_qualifier; or state the amount in one column, as value</source>
        <translation>value_min 与 value_max 需要 value_qualifier；或以单一列 value 写明数量</translation>
    </message>
    <message>
        <source>value {value} and value_as_stated {stated} differ; leave one of them out</source>
        <translation>value {value} 与 value_as_stated {stated} 不同；请去掉其一</translation>
    </message>
    <message>
        <source>value_qualifier is stated, but no amount is; state it in value, or empty the qualifier</source>
        <translation>写明了 value_qualifier 却没有数量；请在 value 写明，或清空限定词</translation>
    </message>
    <message>
        <source>value: {why}; correct the bounds or the qualifier</source>
        <translation>value：{why}；请更正上下限或限定词</translation>
    </message>
    <message>
        <source>value {value} and value_qualifier {qualifier} do not fit together; correct one of them</source>
        <translation>value {value} 与 value_qualifier {qualifier} 不相符；请更正其一</translation>
    </message>
    <message>
        <source>relations {text} is none; write {relations} and the id of a claim, such as contradicts cl-03</source>
        <translation>relations {text} 无效；请写 {relations} 与声称的标识，如 contradicts cl-03</translation>
    </message>
    <message>
        <source>original_text_kind is stated, but no original words are; state them or empty it</source>
        <translation>写明了 original_text_kind 却没有原文；请写明原文或清空</translation>
    </message>
    <message>
        <source>the original words need their language; state it in original_language (en, ru, zh-Hans, zh-Hant, lo, ja or ar), for all rows in [constants] of a mapping</source>
        <translation>原文需要其语言；请在 original_language 写明（en、ru、zh-Hans、zh-Hant、lo、ja 或 ar），或在对应的 [constants] 为所有行写明</translation>
    </message>
    <message>
        <source>{field} {text} is longer than {most} letters; move what is no part of it into the text</source>
        <translation>{field} {text} 超过 {most} 个字；请将不属于它的部分移入文本</translation>
    </message>
    <message>
        <source>{field} {text} is not the list it should be ({reason})</source>
        <translation>{field} {text} 不是应有的清单（{reason}）</translation>
    </message>
    <message>
        <source>{field} {text} is not a whole number</source>
        <translation>{field} {text} 不是整数</translation>
    </message>
    <message>
        <source>the id {id!r} is that of row {row} already; state another</source>
        <translation>标识 {id!r} 已属第 {row} 行；请写另一个</translation>
    </message>
    <message>
        <source>its source is stated otherwise in row {row}; make the two the same, or state two ids</source>
        <translation>其来源在第 {row} 行的写法不同；请使两者一致，或写两个标识</translation>
    </message>
    <message>
        <source>relates to itself; take that relation away</source>
        <translation>与自身相关；请移除该关联</translation>
    </message>
    <message>
        <source>derives from claims that lead into a circle, which has no origin, or through more than {most} others; take one of the relations derives_from away</source>
        <translation>所源自的声称形成循环而无起源，或经过超过 {most} 个；请移除其中一个 derives_from</translation>
    </message>
    <message>
        <source>names the claim {id!r}, which {where}; enter or correct that one first, or take the relation away</source>
        <translation>指名了声称 {id!r}，它{where}；请先输入或更正该声称，或移除关联</translation>
    </message>
    <message>
        <source>of row {row} is in quarantine itself</source>
        <translation>位于第 {row} 行，本身也被隔离</translation>
    </message>
    <message>
        <source>is neither in the project nor in a row of this table</source>
        <translation>既不在项目中，也不在此表的任何行</translation>
    </message>
    <message>
        <source>code {code!r} is used by {other} already</source>
        <translation>代码 {code!r} 已由 {other} 使用</translation>
    </message>
    <message>
        <source>needs an outline</source>
        <translation>需要轮廓</translation>
    </message>
    <message>
        <source>has no geometry of its own</source>
        <translation>没有自身的几何</translation>
    </message>
    <message>
        <source>needs a {wanted}, not a {found}</source>
        <translation>需要 {wanted}，而不是 {found}</translation>
    </message>
    <message>
        <source>its geometry is empty</source>
        <translation>其几何为空</translation>
    </message>
    <message>
        <source>its geometry has heights; give longitude and latitude alone</source>
        <translation>其几何含高程；请只给经度与纬度</translation>
    </message>
    <message>
        <source>its outline is more than 180° wide; split it at longitude 180</source>
        <translation>其轮廓宽逾 180°；请于经度 180 处分割</translation>
    </message>
    <message>
        <source>its geometry names a reference system; GeoJSON is longitude and latitude (WGS 84)</source>
        <translation>其几何指名了参考系统；GeoJSON 为经度与纬度（WGS 84）</translation>
    </message>
    <message>
        <source>its geometry is not a GeoJSON Point, LineString, Polygon or MultiPolygon ({reason})</source>
        <translation>其几何不是 GeoJSON 的 Point、LineString、Polygon 或 MultiPolygon（{reason}）</translation>
    </message>
    <message>
        <source>a line needs two points or more</source>
        <translation>线需要两个以上的点</translation>
    </message>
    <message>
        <source>a line needs two different points</source>
        <translation>线需要两个不同的点</translation>
    </message>
    <message>
        <source>position {position} is not a longitude and a latitude alone</source>
        <translation>位置 {position} 不只是经度与纬度</translation>
    </message>
    <message>
        <source>a ring does not end where it begins, at {where}</source>
        <translation>环没有在起点 {where} 结束</translation>
    </message>
    <message>
        <source>a ring has fewer than 3 corners</source>
        <translation>环的顶点少于 3 个</translation>
    </message>
    <message>
        <source>position {where} is outside of longitude ±180 and latitude ±90</source>
        <translation>位置 {where} 超出经度 ±180 与纬度 ±90</translation>
    </message>
    <message>
        <source>position {where} is outside of longitude ±180 and latitude ±90; are longitude and latitude swapped?</source>
        <translation>位置 {where} 超出经度 ±180 与纬度 ±90；经纬度是否对调？</translation>
    </message>
    <message>
        <source>its outline crosses itself</source>
        <translation>其轮廓自相交叉</translation>
    </message>
    <message>
        <source>its outline crosses itself at {where}</source>
        <translation>其轮廓于 {where} 自相交叉</translation>
    </message>
    <message>
        <source>its outline is not valid ({reason})</source>
        <translation>其轮廓无效（{reason}）</translation>
    </message>
    <message>
        <source>its outline is not valid ({reason}) at {where}</source>
        <translation>其轮廓于 {where} 无效（{reason}）</translation>
    </message>
    <message>
        <source>LIBKML crashed on it, so it was read with the plain KML driver, which loses ExtendedData, styles and folders</source>
        <translation>LIBKML 读取时崩溃，故改以简单的 KML 驱动程序读取，会失去 ExtendedData、样式与文件夹</translation>
    </message>
    <message>
        <source>longitude and latitude were taken to be WGS 84; say another datum with --crs</source>
        <translation>经度与纬度视为 WGS 84；其他基准请以 --crs 指定</translation>
    </message>
    <message>
        <source>the shapefile has no index (.shx); it was made anew from the .shp</source>
        <translation>shapefile 没有索引（.shx）；已由 .shp 重建</translation>
    </message>
    <message>
        <source>the shapefile has no table (.dbf) beside it: only its shapes were taken, without a field; ask for the missing part</source>
        <translation>这个 shapefile 旁边没有数据表（.dbf）：只取了图形，没有任何字段；请索取缺少的部分</translation>
    </message>
    <message>
        <source>{count} rows hold letters that could not be read and stand as � (rows {rows}…)</source>
        <translation>{count} 行含有无法读取的字符，以 � 显示（第 {rows} 行…）</translation>
    </message>
    <message>
        <source>the layer {table} is a {what} and was not read</source>
        <translation>图层 {table} 是{what}，未读取</translation>
    </message>
    <message>
        <source>view</source>
        <translation>查看表</translation>
    </message>
    <message>
        <source>virtual table</source>
        <translation>虚拟数据表</translation>
    </message>
    <message>
        <source>missing table</source>
        <translation>缺少的数据表</translation>
    </message>
    <message>
        <source>{lines} lines make {records} records</source>
        <translation>{lines} 行成为 {records} 笔记录</translation>
    </message>
    <message>
        <source>{count} lines are not active and were passed over</source>
        <translation>{count} 行为非有效，已略过</translation>
    </message>
    <message>
        <source>{count} points lie beside the outlines (landmarks, reference points) and are not in them</source>
        <translation>{count} 个点位于轮廓之外（地标、参考点），不在其中</translation>
    </message>
    <message>
        <source>of its {count} documents only {name!r} could be read</source>
        <translation>其 {count} 份文档中只有 {name!r} 可读</translation>
    </message>
    <message>
        <source>the file has {count} placemarks, {read} of them could be read as features</source>
        <translation>文件有 {count} 个地标，其中 {read} 个可读为要素</translation>
    </message>
    <message>
        <source>the file has {count} links to other files; only those within a KMZ were followed</source>
        <translation>文件有 {count} 个指向其他文件的链接；只采用 KMZ 内的链接</translation>
    </message>
    <message>
        <source>the file has {count} pictures laid on the ground, which are no features</source>
        <translation>文件有 {count} 张铺在地面的影像，它们不是要素</translation>
    </message>
    <message>
        <source>Bombing records are not contamination: they bear little relation to what lies in the ground. Shown as density.</source>
        <translation>轰炸记录不是污染：与地下所存关系甚微。以密度显示。</translation>
    </message>
    <message>
        <source>{count} rows have a date that does not exist (rows {rows}…): kept as written, no date taken</source>
        <translation>{count} 行的日期不存在（第 {rows} 行…）：照原样保留，未采用日期</translation>
    </message>
    <message>
        <source>{count} rows have a weapon weight of 0, which means unknown</source>
        <translation>{count} 行的武器重量为 0，意即不明</translation>
    </message>
    <message>
        <source>{count} rows do not say how many weapons were delivered; that is not 0</source>
        <translation>{count} 行未说明投放多少武器；这不是 0</translation>
    </message>
    <message>
        <source>there is a layer {wished!r} already, so this one is {name!r}</source>
        <translation>已有图层 {wished!r}，故此图层为 {name!r}</translation>
    </message>
    <message>
        <source>heights were left out: areas are longitude and latitude alone</source>
        <translation>已略去高程：区域只有经度与纬度</translation>
    </message>
    <message>
        <source>sources made with the claims: {ids}</source>
        <translation>随声称创建的来源：{ids}</translation>
    </message>
    <message>
        <source>not used: {columns}; a mapping can say which field a column is</source>
        <translation>未使用：{columns}；可用对应说明列属于哪个字段</translation>
    </message>
    <message>
        <source>{count} of {all} claims do not say whether they assert or deny, and are taken to assert; a column stance or denies would tell</source>
        <translation>{all} 项声称中有 {count} 项未说明肯定或否认，视为肯定；可用 stance 或 denies 列说明</translation>
    </message>
    <message>
        <source>{count} of {all} claims do not say whether anybody saw the source, and are marked unverified</source>
        <translation>{all} 项声称中有 {count} 项未说明是否有人见过来源，已标为未查证</translation>
    </message>
    <message>
        <source>Kursk</source>
        <translation>库尔斯克</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>老挝</translation>
    </message>
    <message>
        <source>its coordinates claim to be degrees and are none</source>
        <translation>其坐标自称为度，实则不是</translation>
    </message>
    <message>
        <source>longitude and latitude seem to be swapped</source>
        <translation>经度与纬度似乎对调了</translation>
    </message>
    <message>
        <source>{share:.0%} of what it calls latitude is beyond 90 degrees; around {middle}</source>
        <translation>其所称纬度有 {share:.0%} 超过 90 度；约在 {middle}</translation>
    </message>
    <message>
        <source>as they stand they lie around {middle}, swapped they lie in {where}; xy leaves them as they stand</source>
        <translation>照原样约在 {middle}，对调后在{where}；xy 表示维持原样</translation>
    </message>
    <message>
        <source>it does not say its coordinate system</source>
        <translation>它没有说明其坐标系统</translation>
    </message>
    <message>
        <source>all coordinates are within degrees</source>
        <translation>所有坐标都在度的范围内</translation>
    </message>
    <message>
        <source>all coordinates are within degrees, and lie in {where}</source>
        <translation>所有坐标都在度的范围内，且位于{where}</translation>
    </message>
    <message>
        <source>no position at all</source>
        <translation>完全没有位置</translation>
    </message>
    <message>
        <source>around {middle}, which no usual grid puts into Kursk or Laos</source>
        <translation>约在 {middle}，没有任何常用格网会将其置于库尔斯克或老挝</translation>
    </message>
    <message>
        <source>{name} puts them into {where}</source>
        <translation>{name} 将其置于{where}</translation>
    </message>
    <message>
        <source>{name} puts them into {where}, as would {others}</source>
        <translation>{name} 将其置于{where}，{others} 亦然</translation>
    </message>
    <message>
        <source>it does not say its coordinate system; write it into a file {beside} beside it, as EPSG:32648 or as WKT</source>
        <translation>它没有说明其坐标系统；请写入旁边的文件 {beside}，如 EPSG:32648 或 WKT</translation>
    </message>
    <message>
        <source>its coordinate system asks for other files of this machine; write it into a file {beside} beside it, as EPSG:32648 or as WKT</source>
        <translation>其坐标系统要求本机的其他文件；请写入旁边的文件 {beside}，如 EPSG:32648 或 WKT</translation>
    </message>
    <message>
        <source>its coordinate system is not known ({reason}); write it into a file {beside} beside it, as EPSG:32648 or as WKT</source>
        <translation>其坐标系统不明（{reason}）；请写入旁边的文件 {beside}，如 EPSG:32648 或 WKT</translation>
    </message>
    <message>
        <source>it does not lie on the earth if it is in {crs}</source>
        <translation>若为 {crs}，它便不在地球上</translation>
    </message>
    <message>
        <source>its coordinate system leads to no place on the earth ({reason})</source>
        <translation>其坐标系统不指向地球上任何地方（{reason}）</translation>
    </message>
    <message>
        <source>{west:g} to {east:g} and {south:g} to {north:g} look like degrees</source>
        <translation>{west:g} 至 {east:g} 与 {south:g} 至 {north:g} 看似度</translation>
    </message>
    <message>
        <source>its encoding cannot be told: it is not UTF-8 and does not say it</source>
        <translation>无法判断其编码：不是 UTF-8，也未说明</translation>
    </message>
    <message>
        <source>{sample!r} reads so in {encoding}</source>
        <translation>{sample!r} 是以 {encoding} 读出的样子</translation>
    </message>
    <message>
        <source>none of the usual ones fits</source>
        <translation>常用编码均不符</translation>
    </message>
    <message>
        <source>it has {count} layers ({names})</source>
        <translation>它有 {count} 个图层（{names}）</translation>
    </message>
    <message>
        <source>it has {count} sheets ({names})</source>
        <translation>它有 {count} 个工作表（{names}）</translation>
    </message>
    <message>
        <source>it is an extract of OpenStreetMap, which holds {names}</source>
        <translation>它是 OpenStreetMap 的截取档，含有 {names}</translation>
    </message>
    <message>
        <source>no column of it is known to hold a position (it has {columns})</source>
        <translation>没有已知含有位置的列（现有 {columns}）</translation>
    </message>
    <message>
        <source>[geometry] lon and lat, position, or wkt name them</source>
        <translation>以 [geometry] 的 lon 与 lat、position 或 wkt 指明</translation>
    </message>
    <message>
        <source>the mapping names a column {column!r}; those it has are {columns}</source>
        <translation>对应指名了列 {column!r}；现有的列为 {columns}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no column of it is known to be {missing} (it has {columns})</source>
        <translation>没有已知为 {missing} 的列（现有 {columns}）</translation>
    </message>
    <message>
        <source>[fields] names columns, [constants] gives one value to all</source>
        <translation>[fields] 指名各列，[constants] 给所有行同一个值</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}与{other}</translation>
    </message>
    <message>
        <source>the dates of {field} are mixed: {day_first} begins with a day and {month_first} with a month</source>
        <translation>{field} 的日期混用：{day_first} 以日开头，{month_first} 以月开头</translation>
    </message>
    <message>
        <source>{days} begin with a day, {months} with a month</source>
        <translation>{days} 个以日开头，{months} 个以月开头</translation>
    </message>
    <message>
        <source>the dates of {field} can be read in two ways, such as {example}</source>
        <translation>{field} 的日期有两种读法，例如 {example}</translation>
    </message>
    <message>
        <source>none of them has a number above 12 that would tell</source>
        <translation>其中没有大于 12 的数字可供判断</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}：{why}</translation>
    </message>
    <message>
        <source>{file}: {why}; nothing was changed</source>
        <translation>{file}：{why}；未作任何变更</translation>
    </message>
    <message>
        <source>{sentence}; nothing was changed</source>
        <translation>{sentence}；未作任何变更</translation>
    </message>
    <message>
        <source>is no plain file; name one by its path</source>
        <translation>不是普通文件；请以路径指名</translation>
    </message>
    <message>
        <source>is not a regular file; copy what it holds into one</source>
        <translation>不是普通文件；请将其内容拷贝到普通文件</translation>
    </message>
    <message>
        <source>is larger than {most} GB</source>
        <translation>大于 {most} GB</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>无法读取（{reason}）</translation>
    </message>
    <message>
        <source>cannot be read to its end ({reason})</source>
        <translation>无法读到结尾（{reason}）</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>needs more memory to be read than the {most} MB it is allowed</source>
        <translation>读取所需内存超过允许的 {most} MB</translation>
    </message>
    <message>
        <source>is nested too deep to be read</source>
        <translation>嵌套过深，无法读取</translation>
    </message>
    <message>
        <source>cannot be read as {driver}; the formats are {formats}</source>
        <translation>无法以 {driver} 读取；格式有 {formats}</translation>
    </message>
    <message>
        <source>has an ending that is not read; those that are: {endings}</source>
        <translation>扩展名不受支持；可读的有：{endings}</translation>
    </message>
    <message>
        <source>is to be {expected} but holds {found}; give it its right ending or a --driver</source>
        <translation>应为 {expected}，内容却是{found}；请给正确的扩展名或 --driver</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>别的东西</translation>
    </message>
    <message>
        <source>XML of another sort</source>
        <translation>另一种 XML</translation>
    </message>
    <message>
        <source>a zip</source>
        <translation>zip 压缩包</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>is {kind}, which is no table of claims; save them as {formats}</source>
        <translation>是 {kind}，不是声称的表格；请存为 {formats}</translation>
    </message>
    <message>
        <source>has {count} columns, more than {most}</source>
        <translation>有 {count} 列，超过 {most}</translation>
    </message>
    <message>
        <source>cannot be read: this GDAL has drivers that cannot be left out ({names})</source>
        <translation>无法读取：此 GDAL 有无法排除的驱动程序（{names}）</translation>
    </message>
    <message>
        <source>holds no layer</source>
        <translation>没有图层</translation>
    </message>
    <message>
        <source>holds neither waypoints nor routes nor tracks</source>
        <translation>既无航点，也无路线或轨迹</translation>
    </message>
    <message>
        <source>is a folder without a shapefile; name a file</source>
        <translation>是没有 shapefile 的文件夹；请指名一个文件</translation>
    </message>
    <message>
        <source>is a folder with {count} shapefiles; say which with --layer ({names})</source>
        <translation>是含 {count} 个 shapefile 的文件夹；请以 --layer 指明（{names}）</translation>
    </message>
    <message>
        <source>is a shapefile whose table (.dbf) is damaged</source>
        <translation>是属性表（.dbf）损毁的 shapefile</translation>
    </message>
    <message>
        <source>is a damaged shapefile: its .shp is cut short</source>
        <translation>是损毁的 shapefile：.shp 不完整</translation>
    </message>
    <message>
        <source>is a damaged zip ({reason})</source>
        <translation>是损毁的 zip（{reason}）</translation>
    </message>
    <message>
        <source>is a zip of {count} files, more than {most}</source>
        <translation>是含 {count} 个文件的 zip，超过 {most}</translation>
    </message>
    <message>
        <source>is a zip that would unpack to {size} MB, more than {most}</source>
        <translation>是解开后达 {size} MB 的 zip，超过 {most}</translation>
    </message>
    <message>
        <source>is a damaged zip (a file in it has no name)</source>
        <translation>是损毁的 zip（其中有文件没有名称）</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} unpacks to {size} MB: a bomb</source>
        <translation>是 zip，其成员 {member!r} 解开达 {size} MB：是炸弹</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} is encrypted; unpack it first</source>
        <translation>是 zip，其成员 {member!r} 已加密；请先解开</translation>
    </message>
    <message>
        <source>is a zip with the name {member!r}, which leads out of it; it was not unpacked</source>
        <translation>是含名称 {member!r} 的 zip，该名称指向外部；未解开</translation>
    </message>
    <message>
        <source>is a zip that has {member!r} twice</source>
        <translation>是含两个 {member!r} 的 zip</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} is larger than it says</source>
        <translation>是 zip，其成员 {member!r} 大于所称大小</translation>
    </message>
    <message>
        <source>is a zip whose member {member!r} cannot be unpacked ({reason})</source>
        <translation>是 zip，其成员 {member!r} 无法解开（{reason}）</translation>
    </message>
    <message>
        <source>is a zip with {count} shapefiles; say which with --layer ({names})</source>
        <translation>是含 {count} 个 shapefile 的 zip；请以 --layer 指明（{names}）</translation>
    </message>
    <message>
        <source>is a zip without a shapefile; unpack it and import the files in it</source>
        <translation>是没有 shapefile 的 zip；请解开并导入其中的文件</translation>
    </message>
    <message>
        <source>is a KMZ without a KML in it</source>
        <translation>是其中没有 KML 的 KMZ</translation>
    </message>
    <message>
        <source>is not {encoding}: what stands at byte {byte} is no letter of it; say another --encoding</source>
        <translation>不是 {encoding}：字节 {byte} 处不是其字符；请指定其他 --encoding</translation>
    </message>
    <message>
        <source>cannot be read in the encoding {encoding!r}: there is none of that name</source>
        <translation>无法以编码 {encoding!r} 读取：没有此名称的编码</translation>
    </message>
    <message>
        <source>cannot be read in the encoding {encoding!r}: no file is written in it</source>
        <translation>无法以编码 {encoding!r} 读取：没有文件以此书写</translation>
    </message>
    <message>
        <source>is no table ({reason})</source>
        <translation>不是表格（{reason}）</translation>
    </message>
    <message>
        <source>has no rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>has no rows under its header</source>
        <translation>标题之下没有行</translation>
    </message>
    <message>
        <source>holds NUL bytes, so it is no table of text; is it another encoding? say --encoding</source>
        <translation>含有 NUL 字节，故不是文本表格；是否为其他编码？请以 --encoding 指定</translation>
    </message>
    <message>
        <source>has a quotation mark that is never closed, so its rows cannot be told apart</source>
        <translation>有未关闭的引号，因此无法区分各行</translation>
    </message>
    <message>
        <source>could not be written to the temporary folder while it was read ({reason}); make room there</source>
        <translation>读取时无法写入临时文件夹（{reason}）；请在那里腾出空间</translation>
    </message>
    <message>
        <source>has a row of more than {most} MB, which no table of text needs</source>
        <translation>有一行超过 {most} MB，文本表格不需要这么长的行</translation>
    </message>
    <message>
        <source>has no column {column!r}; those it has are {columns}</source>
        <translation>没有列 {column!r}；现有的列为 {columns}</translation>
    </message>
    <message>
        <source>has positions as text, which are read on WGS 84; bring them into columns of numbers to read them in {crs}</source>
        <translation>位置为文本，以 WGS 84 读取；若要以 {crs} 读取，请改为数字列</translation>
    </message>
    <message>
        <source>is a damaged spreadsheet ({reason})</source>
        <translation>是损毁的电子表格（{reason}）</translation>
    </message>
    <message>
        <source>is a zip but no spreadsheet: it has no {part}</source>
        <translation>是 zip 但不是电子表格：没有 {part}</translation>
    </message>
    <message>
        <source>is a spreadsheet whose {part} cannot be unpacked ({reason})</source>
        <translation>是电子表格，其 {part} 无法解开（{reason}）</translation>
    </message>
    <message>
        <source>is a spreadsheet without a filled cell</source>
        <translation>是没有已填单元格的电子表格</translation>
    </message>
    <message>
        <source>is a spreadsheet larger than {rows} rows of {cells} cells</source>
        <translation>是大于 {rows} 行、每行 {cells} 格的电子表格</translation>
    </message>
    <message>
        <source>is a spreadsheet nested deeper than {most} elements</source>
        <translation>是嵌套超过 {most} 层元素的电子表格</translation>
    </message>
    <message>
        <source>is a spreadsheet with more than {most} columns</source>
        <translation>是超过 {most} 列的电子表格</translation>
    </message>
    <message>
        <source>is a spreadsheet with more than {most} rows</source>
        <translation>是超过 {most} 行的电子表格</translation>
    </message>
    <message>
        <source>has a document type (DOCTYPE), which can do harm; it was not read</source>
        <translation>含有文档类型（DOCTYPE），可能造成危害；未读取</translation>
    </message>
    <message>
        <source>has a document type (DOCTYPE) in {part}, which can do harm; it was not read</source>
        <translation>{part} 中含有文档类型（DOCTYPE），可能造成危害；未读取</translation>
    </message>
    <message>
        <source>begins with &lt;{name}&gt; and not with &lt;{root}&gt;</source>
        <translation>以 &lt;{name}&gt; 开头，而不是 &lt;{root}&gt;</translation>
    </message>
    <message>
        <source>is nested deeper than {most} elements at line {line}</source>
        <translation>在第 {line} 行嵌套超过 {most} 层元素</translation>
    </message>
    <message>
        <source>is not well-formed XML ({reason})</source>
        <translation>不是格式正确的 XML（{reason}）</translation>
    </message>
    <message>
        <source>is XML in an encoding that is not known ({reason})</source>
        <translation>是编码不明的 XML（{reason}）</translation>
    </message>
    <message>
        <source>is nested deeper than {most} levels, which no map data is</source>
        <translation>嵌套超过 {most} 层，地图数据不会如此</translation>
    </message>
    <message>
        <source>is no JSON: near byte {byte} it closes what it never opened</source>
        <translation>不是 JSON：在字节 {byte} 附近关闭了未曾打开的部分</translation>
    </message>
    <message>
        <source>is JSON that was cut short</source>
        <translation>是不完整的 JSON</translation>
    </message>
    <message>
        <source>has a coordinate system (crs) that is not to be understood; take it out</source>
        <translation>含有无法理解的坐标系统（crs）；请移除</translation>
    </message>
    <message>
        <source>names its coordinate system by a link to the network, which is never followed; take the member crs out of the file and say it with --crs</source>
        <translation>以网络链接指名其坐标系统，绝不会连往；请自文件移除 crs 并以 --crs 指定</translation>
    </message>
    <message>
        <source>is a damaged GeoPackage ({reason})</source>
        <translation>是损毁的 GeoPackage（{reason}）</translation>
    </message>
    <message>
        <source>is an SQLite database but no GeoPackage: it has no table {table}</source>
        <translation>是 SQLite 数据库但不是 GeoPackage：没有数据表 {table}</translation>
    </message>
    <message>
        <source>is a GeoPackage without a layer that is a table</source>
        <translation>是没有任何数据表图层的 GeoPackage</translation>
    </message>
    <message>
        <source>is a GeoPackage without a layer that is a table; {others}</source>
        <translation>是没有任何数据表图层的 GeoPackage；{others}</translation>
    </message>
    <message>
        <source>has computed columns in {table}, which are not run; save it anew with QGIS</source>
        <translation>{table} 中有计算列，不会运行；请以 QGIS 重新保存</translation>
    </message>
    <message>
        <source>is a damaged GeoPackage: {table} has no column {column}</source>
        <translation>是损毁的 GeoPackage：{table} 没有列 {column}</translation>
    </message>
    <message>
        <source>has {count} columns in {table}, more than {most}</source>
        <translation>{table} 有 {count} 列，超过 {most}</translation>
    </message>
    <message>
        <source>is a damaged Parquet file ({reason})</source>
        <translation>是损毁的 Parquet 档（{reason}）</translation>
    </message>
    <message>
        <source>is Parquet without a geometry (GeoParquet names one in its metadata); save it as CSV</source>
        <translation>是没有几何的 Parquet（GeoParquet 会在元数据中指名）；请存为 CSV</translation>
    </message>
    <message>
        <source>is GeoParquet with metadata that are not to be understood ({reason})</source>
        <translation>是元数据无法理解的 GeoParquet（{reason}）</translation>
    </message>
    <message>
        <source>is GeoParquet that names a geometry column {column!r} and has none</source>
        <translation>是指名几何列 {column!r} 却没有该列的 GeoParquet</translation>
    </message>
    <message>
        <source>is GeoParquet with its geometry as {encoding!r}; save it with well-known binary (WKB)</source>
        <translation>是几何编码为 {encoding!r} 的 GeoParquet；请以 WKB 保存</translation>
    </message>
    <message>
        <source>is GeoParquet whose geometry column {column!r} is {type} and not binary</source>
        <translation>是几何列 {column!r} 为 {type} 而非二进制的 GeoParquet</translation>
    </message>
    <message>
        <source>cannot be read in {crs!r}: a coordinate system is said as a code, such as EPSG:32648</source>
        <translation>无法以 {crs!r} 读取：坐标系统以代码指定，如 EPSG:32648</translation>
    </message>
    <message>
        <source>has a coordinate system that asks for other files of this machine; say a code with --crs</source>
        <translation>其坐标系统要求本机的其他文件；请以 --crs 指定代码</translation>
    </message>
    <message>
        <source>has a coordinate system that is not known ({crs}); say a code with --crs</source>
        <translation>坐标系统不明（{crs}）；请以 --crs 指定代码</translation>
    </message>
    <message>
        <source>is in {crs}, which is no place on a map; say another --crs</source>
        <translation>为 {crs}，不是地图上的位置；请指定其他 --crs</translation>
    </message>
    <message>
        <source>is in {crs}, which cannot be brought to WGS 84 ({reason}); say another --crs</source>
        <translation>为 {crs}，无法转为 WGS 84（{reason}）；请指定其他 --crs</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>reading it took more than {allowed:.0f} s and was stopped</source>
        <translation>读取超过 {allowed:.0f} 秒，已停止</translation>
    </message>
    <message>
        <source>could not be read: its reader crashed on it (signal {signal}), so the file is damaged or made to harm</source>
        <translation>无法读取：读取程序崩溃（信号 {signal}），文件已损毁或蓄意为害</translation>
    </message>
    <message>
        <source>could not be read: its reader failed (code {code})</source>
        <translation>无法读取：读取程序失败（代码 {code}）</translation>
    </message>
    <message>
        <source>could not be read: its reader gave no answer ({reason})</source>
        <translation>无法读取：读取程序没有回应（{reason}）</translation>
    </message>
    <message>
        <source>its rows could not be laid out in the temporary folder {folder} ({reason}); make room there</source>
        <translation>无法将其行写入暂存文件夹 {folder}（{reason}）；请腾出空间</translation>
    </message>
    <message>
        <source>holds no features</source>
        <translation>没有要素</translation>
    </message>
    <message>
        <source>none of its {read} rows can be taken; row {row}: {why}</source>
        <translation>{read} 行均无法采用；第 {row} 行：{why}</translation>
    </message>
    <message>
        <source>holds {geometry}s, and not points alone; import it as reference</source>
        <translation>含有 {geometry}，并非只有点；请以参考图层导入</translation>
    </message>
    <message>
        <source>is a picture of the ground, which is no list of {role}; import it as basemap</source>
        <translation>是地面影像，不是 {role} 的清单；请以底图导入</translation>
    </message>
    <message>
        <source>is no mapping ({reason})</source>
        <translation>不是对应（{reason}）</translation>
    </message>
    <message>
        <source>is no mapping, which is a small file of TOML</source>
        <translation>不是对应；对应是小型 TOML 档</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>pictures are read from files ending in {endings}</source>
        <translation>影像自以下扩展名读取：{endings}</translation>
    </message>
    <message>
        <source>it is no readable {driver} file ({reason})</source>
        <translation>它不是可读的 {driver} 档（{reason}）</translation>
    </message>
    <message>
        <source>{width} x {height} pixels are more than is read; cut it into parts</source>
        <translation>{width} x {height} 像素超过可读上限；请分割</translation>
    </message>
    <message>
        <source>its blocks are too large to read a part of it; write it with tiles (gdal_translate -co TILED=YES)</source>
        <translation>其区块过大，无法读取局部；请以瓦片方式写入（gdal_translate -co TILED=YES）</translation>
    </message>
    <message>
        <source>its values ({type}) are no colours</source>
        <translation>其值（{type}）不是颜色</translation>
    </message>
    <message>
        <source>a part of it cannot be read ({reason})</source>
        <translation>其中一部分无法读取（{reason}）</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>无法读取（{reason}）</translation>
    </message>
    <message>
        <source>the coordinate system that was said asks for other files of this machine; say a code</source>
        <translation>所指定的坐标系统要求本机的其他文件；请指定代码</translation>
    </message>
    <message>
        <source>the coordinate system {crs!r} is not known; say one as a code, such as EPSG:32648</source>
        <translation>坐标系统 {crs!r} 不明；请以代码指定，如 EPSG:32648</translation>
    </message>
    <message>
        <source>it does not say where it lies; put its world file ({ending}) beside it</source>
        <translation>它没有说明位置；请将其世界文件（{ending}）放在旁边</translation>
    </message>
    <message>
        <source>its world file does not hold six numbers</source>
        <translation>其世界文件没有六个数字</translation>
    </message>
    <message>
        <source>the place that it says of itself is none</source>
        <translation>其自述的位置无效</translation>
    </message>
    <message>
        <source>{name} beside it is a link to another folder; put the file itself there</source>
        <translation>旁边的 {name} 是指向其他文件夹的链接；请放置文件本身</translation>
    </message>
    <message>
        <source>a picture of it as large as this is not drawn; draw a smaller one</source>
        <translation>不绘制如此大的影像；请画小一点</translation>
    </message>
    <message>
        <source>it needs more memory than is allowed</source>
        <translation>所需内存超过允许值</translation>
    </message>
    <message>
        <source>reading it failed (the reader did not say what it is)</source>
        <translation>读取失败（读取程序未说明内容）</translation>
    </message>
    <message>
        <source>reading it failed (the reader drew {count} bytes)</source>
        <translation>读取失败（读取程序画出 {count} 字节）</translation>
    </message>
    <message>
        <source>reading it failed (the reader ended with {code})</source>
        <translation>读取失败（读取程序以 {code} 结束）</translation>
    </message>
    <message>
        <source>reading took more than {allowed:g} s and was stopped; overviews make large files fast (gdaladdo)</source>
        <translation>读取超过 {allowed:g} 秒，已停止；概览图可加快大型文件（gdaladdo）</translation>
    </message>
    <message>
        <source>MBTiles are in EPSG:3857 and in no other coordinate system; leave out what was said</source>
        <translation>MBTiles 只用 EPSG:3857，不用其他坐标系统；请勿指定</translation>
    </message>
    <message>
        <source>its tiles hold vectors, which are not drawn; use MBTiles with pictures, or a GeoPackage</source>
        <translation>其瓦片为矢量，不会绘制；请用含影像的 MBTiles 或 GeoPackage</translation>
    </message>
    <message>
        <source>it holds no tiles</source>
        <translation>没有瓦片</translation>
    </message>
    <message>
        <source>its zoom levels are not between 0 and {most}</source>
        <translation>其缩放层级不在 0 至 {most} 之间</translation>
    </message>
    <message>
        <source>its tiles are {width} pixels wide; only {sizes} are read</source>
        <translation>其瓦片宽 {width} 像素；仅读取 {sizes}</translation>
    </message>
    <message>
        <source>it has tiles that do not lie on the earth</source>
        <translation>有不在地球上的瓦片</translation>
    </message>
    <message>
        <source>it has no tiles coarse enough for so small a scale; zoom in, or add lower zoom levels</source>
        <translation>没有适用于此小比例尺的瓦片；请放大，或加入较低的缩放层级</translation>
    </message>
    <message>
        <source>its tiles are not all of one size</source>
        <translation>其瓦片大小不一</translation>
    </message>
    <message>
        <source>a tile of it is broken ({reason})</source>
        <translation>有瓦片损毁（{reason}）</translation>
    </message>
    <message>
        <source>its tiles are no pictures</source>
        <translation>其瓦片不是影像</translation>
    </message>
    <message>
        <source>its tiles are no PNG, JPEG or WebP pictures; vector tiles are not drawn</source>
        <translation>其瓦片不是 PNG、JPEG 或 WebP 影像；不绘制矢量瓦片</translation>
    </message>
    <message>
        <source>a tile of it is {width} x {height} pixels large, which is refused</source>
        <translation>有瓦片为 {width} x {height} 像素，已拒绝</translation>
    </message>
    <message>
        <source>{sentence}; put the file that was imported there, or remove the layer</source>
        <translation>{sentence}；请将导入时的文件放回，或移除图层</translation>
    </message>
    <message>
        <source>picture not found: {path}; put it back there, or remove the layer</source>
        <translation>找不到影像：{path}；请放回原处，或移除图层</translation>
    </message>
    <message>
        <source>picture changed: {path} is not the file that was imported ({why}); put that back there, or remove the layer and import the new one</source>
        <translation>影像已变更：{path} 不是导入时的文件（{why}）；请放回原档，或移除图层并导入新档</translation>
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
        <translation>其世界文件将它置于别处</translation>
    </message>
</context>
<context>
    <name>Land</name>
    <message>
        <source>The line comes back to itself: along it there would be a hole. Draw less.</source>
        <translation>线折回自身：沿线会形成孔洞。请画短一些。</translation>
    </message>
    <message>
        <source>Nothing of %1 is left to be released, or it has no outline yet.</source>
        <translation>%1 已无可释放的部分，或尚无轮廓。</translation>
    </message>
    <message>
        <source>%1 is confirmed already; only a part of a suspected area can be confirmed.</source>
        <translation>%1 已是确认危险区；只有疑似危险区的一部分才能确认。</translation>
    </message>
    <message>
        <source>Nothing of %1 is suspected any more, or it has no outline yet.</source>
        <translation>%1 已无仍属疑似的地面，或尚无轮廓。</translation>
    </message>
    <message>
        <source>Select the released part first whose ground is hazardous again.</source>
        <translation>请先选取地面重新有危险的已释放部分。</translation>
    </message>
    <message>
        <source>All of this part is hazardous again already; select the area there.</source>
        <translation>此部分已全部重新列为危险；请选取该处的危险区。</translation>
    </message>
    <message>
        <source>Select an area or a released part on the map first.</source>
        <translation>请先在地图上选取危险区或已释放部分。</translation>
    </message>
    <message>
        <source>%1 has several parts or holes; its outline can be given anew by apply, not here.</source>
        <translation>%1 有多个部分或孔洞；其轮廓可用 apply 重新给定，无法在此编辑。</translation>
    </message>
    <message>
        <source>map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Click where the device lay; Enter goes on without a place, Esc leaves.</source>
        <translation>点击爆炸物所在处；按 Enter 略过位置，Esc 离开。</translation>
    </message>
    <message>
        <source>Removed %1 with its %2 photos. Undo (Ctrl+Z) brings all back.</source>
        <translation>已移除 %1 及其 %2 张照片。撤销（Ctrl+Z）可全部恢复。</translation>
    </message>
    <message>
        <source>Removed %1. Undo (Ctrl+Z) brings it back.</source>
        <translation>已移除 %1。撤销（Ctrl+Z）可恢复。</translation>
    </message>
    <message>
        <source>There are made-up areas in this theatre already; Undo takes them back.</source>
        <translation>此战区已有练习危险区；撤销可收回。</translation>
    </message>
    <message>
        <source>Made up %1 records for practice. Undo (Ctrl+Z) takes them back.</source>
        <translation>已生成 %1 条练习记录。撤销（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Saved %1, %2. Undo (Ctrl+Z) takes it back.</source>
        <translation>已保存 %1，%2。撤销（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Select a hazardous area on the map first.</source>
        <translation>请先在地图上选取危险区。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>已缩减</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>suspected hazardous area</source>
        <translation>疑似危险区</translation>
    </message>
    <message>
        <source>confirmed hazardous area</source>
        <translation>确认危险区</translation>
    </message>
    <message>
        <source>cancelled after non-technical survey</source>
        <translation>经非技术调查后取消</translation>
    </message>
    <message>
        <source>reduced after technical survey</source>
        <translation>经技术调查后缩减</translation>
    </message>
    <message>
        <source>status of the work not stated</source>
        <translation>作业状态未说明</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未动工</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>作业中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>hazardous area</source>
        <translation>危险区</translation>
    </message>
    <message>
        <source>released part</source>
        <translation>已释放部分</translation>
    </message>
    <message>
        <source>confirmed part</source>
        <translation>已确认部分</translation>
    </message>
    <message>
        <source>progress report</source>
        <translation>进度报告</translation>
    </message>
    <message>
        <source>device</source>
        <translation>爆炸物</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it is hazardous again: a new find, an accident, failed quality control.</source>
        <translation>为何重新有危险：新发现、事故、质量控制未通过。</translation>
    </message>
    <message>
        <source>submunition</source>
        <translation>子弹药</translation>
    </message>
    <message>
        <source>anti-personnel mine</source>
        <translation>杀伤人员地雷</translation>
    </message>
    <message>
        <source>anti-vehicle mine</source>
        <translation>反车辆地雷</translation>
    </message>
    <message>
        <source>mortar</source>
        <translation>迫击炮弹</translation>
    </message>
    <message>
        <source>projectile</source>
        <translation>炮弹</translation>
    </message>
    <message>
        <source>grenade</source>
        <translation>手榴弹</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>火箭弹</translation>
    </message>
    <message>
        <source>aircraft bomb</source>
        <translation>航空炸弹</translation>
    </message>
    <message>
        <source>improvised device</source>
        <translation>简易爆炸装置</translation>
    </message>
    <message>
        <source>fuze</source>
        <translation>引信</translation>
    </message>
    <message>
        <source>small arms</source>
        <translation>轻武器弹药</translation>
    </message>
    <message>
        <source>non-technical survey</source>
        <translation>非技术调查</translation>
    </message>
    <message>
        <source>technical survey</source>
        <translation>技术调查</translation>
    </message>
    <message>
        <source>manual clearance</source>
        <translation>人工清除</translation>
    </message>
    <message>
        <source>mechanical clearance</source>
        <translation>机械清除</translation>
    </message>
    <message>
        <source>clearance with animals</source>
        <translation>动物辅助清除</translation>
    </message>
    <message>
        <source>battle area clearance</source>
        <translation>战斗区清除</translation>
    </message>
    <message>
        <source>spot task</source>
        <translation>定点任务</translation>
    </message>
    <message>
        <source>As exact as it is known: 5 July 2025, Oct 2018, autumn 2019, 2019. Empty: not dated.</source>
        <translation>依所知的精确度：5 July 2025、Oct 2018、autumn 2019、2019。空白：无日期。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>The name people use for this area; no two areas share one.</source>
        <translation>人们对此区的称呼；两区不可同名。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Whether work is still to be done here.</source>
        <translation>此处是否仍有作业待做。</translation>
    </message>
    <message>
        <source>Surveyed</source>
        <translation>调查日期</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现者</translation>
    </message>
    <message>
        <source>Who found it and how: team, non-technical survey, accident report …</source>
        <translation>谁、如何发现：队伍、非技术调查、事故报告……</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Direct: a find with its position. Indirect: accounts, records, blocked use.</source>
        <translation>直接：有位置的发现。间接：陈述、记录、无法使用的土地。</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>污染</translation>
    </message>
    <message>
        <source>Submunitions, anti-personnel mines, mixed … suspected or confirmed.</source>
        <translation>子弹药、杀伤人员地雷、混合……疑似或确认。</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>土地用途</translation>
    </message>
    <message>
        <source>What the ground is used for, or would be.</source>
        <translation>土地目前或未来的用途。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>As the authority grades it.</source>
        <translation>依主管机关评定。</translation>
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
        <translation>平坦、缓坡、陡坡……</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <source>Anything else.</source>
        <translation>其他事项。</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>The day the land was released; before it the map shows it as hazardous.</source>
        <translation>土地释放之日；在此之前地图显示为危险。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How it was surveyed or cleared; reduced and cleared land needs it.</source>
        <translation>如何调查或清除；缩减与清除的土地必填。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>由谁执行。</translation>
    </message>
    <message>
        <source>Depth the ground was cleared to, in millimetres.</source>
        <translation>清除深度，毫米。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Who inspected it, and with what result.</source>
        <translation>由谁查验，结果如何。</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>The day it was decided; before it the map shows the ground as suspected.</source>
        <translation>作出决定之日；在此之前地图将该地面显示为疑似。</translation>
    </message>
    <message>
        <source>Direct evidence: what was found, and where.</source>
        <translation>直接证据：发现了什么、在何处。</translation>
    </message>
    <message>
        <source>How the survey came to this part: evidence points, traces, what people said.</source>
        <translation>调查如何得出此部分：证据点、痕迹、人们的陈述。</translation>
    </message>
    <message>
        <source>Technical survey, or non-technical survey where it found direct evidence.</source>
        <translation>技术调查，或发现直接证据的非技术调查。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who worked there.</source>
        <translation>谁在那里作业。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>How many worked that day.</source>
        <translation>当日作业人数。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Hours the team worked.</source>
        <translation>队伍作业时数。</translation>
    </message>
    <message>
        <source>Searched m²</source>
        <translation>搜索 m²</translation>
    </message>
    <message>
        <source>Square metres searched that day.</source>
        <translation>当日搜索的平方米。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of explosive ordnance; a word of your own is taken too.</source>
        <translation>爆炸物种类；也可自填。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Such as BLU-26.</source>
        <translation>例如 BLU-26。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Unexploded, abandoned, broken open …</source>
        <translation>未爆、遗弃、破裂……</translation>
    </message>
    <message>
        <source>Fuze</source>
        <translation>引信</translation>
    </message>
    <message>
        <source>Armed, not armed …</source>
        <translation>已解除保险、未解除保险……</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Destroyed on the spot, moved, marked and left …</source>
        <translation>就地销毁、移走、标示后留置……</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
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
        <translation>17.97, 102.63 或 48Q TD 12345 67890；空白：未说明。</translation>
    </message>
    <message>
        <source>Fixed by</source>
        <translation>定位方式</translation>
    </message>
    <message>
        <source>GPS, map, bearing and distance …</source>
        <translation>GPS、地图、方位与距离……</translation>
    </message>
    <message>
        <source>No outline yet: nobody can see on the map where this area is. Edit outline draws it.</source>
        <translation>尚无轮廓：地图上看不到此区所在。“轮廓”可绘制。</translation>
    </message>
    <message>
        <source>Released parts</source>
        <translation>已释放部分</translation>
    </message>
    <message>
        <source>Confirmed parts</source>
        <translation>已确认部分</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>进度报告</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>发现的爆炸物</translation>
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
        <translation>大地线，WGS 84</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 剩余</translation>
    </message>
    <message>
        <source>between straight and geodesic edges</source>
        <translation>直线边与大地线边之间</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>recorded = cancelled + reduced + cleared + remaining; differs by %1 m²</source>
        <translation>已记录 = 取消 + 缩减 + 清除 + 剩余；相差 %1 m²</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>周长</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>角点</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>no area stated</source>
        <translation>未说明所属危险区</translation>
    </message>
    <message>
        <source>Show the released part</source>
        <translation>显示已释放部分</translation>
    </message>
    <message>
        <source>Reopens</source>
        <translation>重新列为危险</translation>
    </message>
    <message>
        <source>corridor %1 wide along a line of %2</source>
        <translation>沿 %2 长的线、宽 %1 的廊带</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>绘制方式</translation>
    </message>
    <message>
        <source>%2 hazardous again as %1</source>
        <translation>%2 重新有危险，作为 %1</translation>
    </message>
    <message>
        <source>Show the area</source>
        <translation>显示危险区</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新列为危险</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>m² not stated</source>
        <translation>m² 未说明</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>LayerDesk</name>
    <message>
        <source>Add a file as a layer</source>
        <translation>将文件添加为图层</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>%1: %2 × %3 pixels, drawn on the land below all lines</source>
        <translation>%1：%2 × %3 像素，绘于陆地之上、所有线条之下</translation>
    </message>
    <message>
        <source>Choose a layer of yours in the layer list first</source>
        <translation>请先在图层列表中选取您加入的图层</translation>
    </message>
    <message>
        <source>%1 is no longer shown</source>
        <translation>不再显示 %1</translation>
    </message>
    <message>
        <source>preparing %1</source>
        <translation>准备 %1</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>%1: not shown</source>
        <translation>%1：未显示</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Contingents</source>
        <translation>分遣队</translation>
    </message>
    <message>
        <source>Place names</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation>经纬网</translation>
    </message>
    <message>
        <source>Hazard areas</source>
        <translation>危险区</translation>
    </message>
    <message>
        <source>MGRS grid</source>
        <translation>MGRS 网格</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Rivers, lakes</source>
        <translation>河流、湖泊</translation>
    </message>
    <message>
        <source>Land and sea</source>
        <translation>陆地与海洋</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>%1: all %2 features drawn</source>
        <translation>%1：已绘出全部 %2 个要素</translation>
    </message>
    <message>
        <source>%1: %3 of %2 features drawn; left out: %4</source>
        <translation>%1：已绘出 %2 个要素中的 %3 个；未绘出：%4</translation>
    </message>
    <message>
        <source>%1: the file holds no features</source>
        <translation>%1：文件中没有要素</translation>
    </message>
    <message>
        <source>%1 without geometry</source>
        <translation>%1 个没有几何</translation>
    </message>
    <message>
        <source>%1 with coordinates that are no numbers</source>
        <translation>%1 个的坐标不是数字</translation>
    </message>
    <message>
        <source>%1 with broken geometry</source>
        <translation>%1 个的几何已损坏</translation>
    </message>
    <message>
        <source>%1 nested too deep</source>
        <translation>%1 个的嵌套过深</translation>
    </message>
    <message>
        <source>%1 made of curves</source>
        <translation>%1 个由曲线构成</translation>
    </message>
    <message>
        <source>%1 shapes lie where this map cannot show them</source>
        <translation>%1 个图形位于此地图无法显示之处</translation>
    </message>
    <message>
        <source>The project is read-only: hide the layer instead</source>
        <translation>项目为只读：请改为隐藏图层</translation>
    </message>
    <message>
        <source>%1 is no longer in the project; undo brings it back</source>
        <translation>%1 已不在项目中；撤销可恢复</translation>
    </message>
    <message>
        <source>looking at the picture of %1</source>
        <translation>正在查看 %1 的影像</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Layers, from top to bottom</source>
        <translation>图层，由上至下</translation>
    </message>
    <message>
        <source>Move the layer up</source>
        <translation>图层上移</translation>
    </message>
    <message>
        <source>Move the layer down</source>
        <translation>图层下移</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of the chosen layer in per cent</source>
        <translation>所选图层的不透明度（百分比）</translation>
    </message>
    <message>
        <source>Opacity of the chosen layer; for layers from your files</source>
        <translation>所选图层的不透明度；适用于您文件的图层</translation>
    </message>
    <message>
        <source>Overview map. Borders are accurate to kilometres. Not for navigation or clearance.</source>
        <translation>概览地图。边界仅精确到公里级。不得用于导航或清除作业。</translation>
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
        <translation>%1 支获第二方确认</translation>
    </message>
    <message>
        <source>%1 reported by one party only</source>
        <translation>%1 支仅据单方报告</translation>
    </message>
    <message>
        <source>True on %1</source>
        <translation>%1 的情况</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>正在查看“%1”</translation>
    </message>
    <message>
        <source>as known on %1 · %2</source>
        <translation>截至 %1 所知 · %2</translation>
    </message>
    <message>
        <source>, combat troops not counted</source>
        <translation>，作战部队不计入</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>true on %1</source>
        <translation>%1 的情况</translation>
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
        <translation>按已知精度绘制</translation>
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
        <translation>EXERCISE：演习，非真实</translation>
    </message>
    <message>
        <source>Boundaries do not imply endorsement</source>
        <translation>所示边界不代表认可</translation>
    </message>
    <message>
        <source>Overview, not for navigation or clearance</source>
        <translation>概览图，不得用于导航或清除作业</translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <translation>图层：%1</translation>
    </message>
    <message>
        <source>contingents are hidden</source>
        <translation>分遣队图层已隐藏</translation>
    </message>
    <message>
        <source>affirmed by a second party</source>
        <translation>获第二方确认</translation>
    </message>
    <message>
        <source>reported by one party only</source>
        <translation>仅据单方报告</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>denied by sender or host</source>
        <translation>派遣方或接收方否认</translation>
    </message>
    <message>
        <source>who sends to whom, not a route</source>
        <translation>由谁派往何处，并非路线</translation>
    </message>
    <message>
        <source>district named, outline not loaded: r 20 km</source>
        <translation>仅指明区县，轮廓未加载：半径 20 公里</translation>
    </message>
    <message>
        <source>no contingent at this date</source>
        <translation>此日期无分遣队记录</translation>
    </message>
    <message>
        <source>no contingent in this part</source>
        <translation>此处无分遣队</translation>
    </message>
    <message>
        <source>great circle to the other map, not a route</source>
        <translation>连往另一张地图的大圆线，并非路线</translation>
    </message>
    <message>
        <source>SHA, suspected hazardous area</source>
        <translation>SHA，疑似危险区</translation>
    </message>
    <message>
        <source>CHA, confirmed hazardous area</source>
        <translation>CHA，确认危险区</translation>
    </message>
    <message>
        <source>cancelled after survey</source>
        <translation>调查后撤销</translation>
    </message>
    <message>
        <source>reduced after technical survey</source>
        <translation>技术调查后缩减</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>line of a corridor</source>
        <translation>走廊的中线</translation>
    </message>
    <message>
        <source>device found</source>
        <translation>发现的爆炸物</translation>
    </message>
    <message>
        <source>hatching and signs are this program&apos;s own</source>
        <translation>影线与符号为本程序自定</translation>
    </message>
    <message>
        <source>letters and colour after APP-6, simplified</source>
        <translation>字母与颜色依 APP-6，经简化</translation>
    </message>
    <message>
        <source>signs for black and white, this program&apos;s own</source>
        <translation>黑白用符号，本程序自定</translation>
    </message>
    <message>
        <source>%1 to %2 points per km², logarithmic</source>
        <translation>每平方公里 %1 至 %2 点，对数</translation>
    </message>
    <message>
        <source>counted in cells of %1 m</source>
        <translation>以 %1 米方格计数</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>In %1, %2</source>
        <translation>%1境内，%2</translation>
    </message>
    <message>
        <source>and %1 more here</source>
        <translation>此处另有 %1 支</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
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
        <translation>任务对照</translation>
    </message>
    <message>
        <source>Swap both sides</source>
        <translation>两侧互换</translation>
    </message>
    <message>
        <source>Briefing sheet…</source>
        <translation>简报页…</translation>
    </message>
    <message>
        <source>Both maps, the matched fields and the sources on a page: PDF, PNG, SVG, slides</source>
        <translation>两幅地图、对应字段与来源合为一页：PDF、PNG、SVG、幻灯片</translation>
    </message>
    <message>
        <source>Several contingents…</source>
        <translation>多支分遣队…</translation>
    </message>
    <message>
        <source>One scale, %1, equal-area on both sides</source>
        <translation>同一比例尺 %1，两侧均为等积投影</translation>
    </message>
    <message>
        <source>Zooming one map zooms the other to the same scale. Press to let them go.</source>
        <translation>缩放其中一幅地图时，另一幅会缩放到相同比例尺。按下可解除联动。</translation>
    </message>
    <message>
        <source>A %1 | B %2, not one scale</source>
        <translation>A %1 | B %2，比例尺不同</translation>
    </message>
    <message>
        <source>The maps have scales of their own: sizes cannot be compared. Press to tie them.</source>
        <translation>两图各有比例尺：大小无法比较。按下可使其联动。</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 组</translation>
    </message>
    <message>
        <source>%1: nobody at these dates</source>
        <translation>%1：这些日期没有分遣队</translation>
    </message>
</context>
<context>
    <name>MirrorCanvas</name>
    <message>
        <source>Map %1</source>
        <translation>地图 %1</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Draw a line right across %1; Enter or a double click cuts, Esc leaves.</source>
        <translation>请画一条贯穿 %1 的线；按 Enter 或双击即分割，Esc 离开。</translation>
    </message>
    <message>
        <source>Draw the new border of %1 from one of its corners to another; Enter takes it, Esc leaves.</source>
        <translation>请从 %1 的一个角点到另一个角点画出新边界；Enter 采用，Esc 离开。</translation>
    </message>
    <message>
        <source>Draw what is not part of %1; Enter takes it out, Esc leaves.</source>
        <translation>请画出不属于 %1 的部分；Enter 挖除，Esc 离开。</translation>
    </message>
    <message>
        <source>Draw the part to be added to %1; Enter adds it, Esc leaves.</source>
        <translation>请画出要加入 %1 的部分；Enter 加入，Esc 离开。</translation>
    </message>
    <message>
        <source>Draw the line, such as a road; Enter or a double click ends it, Esc leaves.</source>
        <translation>请画出线，例如道路；按 Enter 或双击结束，Esc 离开。</translation>
    </message>
    <message>
        <source>Draw the guide line; Enter or a double click ends it, Esc leaves.</source>
        <translation>画辅助线；按 Enter 或双击结束，Esc 离开。</translation>
    </message>
    <message>
        <source>Merge with a neighbour</source>
        <translation>与相邻危险区合并</translation>
    </message>
    <message>
        <source>%1 and %2 become one, under the code of %1; what belongs to %2 goes with it.</source>
        <translation>%1 与 %2 合而为一，沿用 %1 的代号；属于 %2 的记录随之归入。</translation>
    </message>
    <message>
        <source>Clip to a neighbour</source>
        <translation>按相邻危险区裁剪</translation>
    </message>
    <message>
        <source>What %1 shares with %2 is taken away from %1.</source>
        <translation>%1 与 %2 重叠的部分会从 %1 去掉。</translation>
    </message>
    <message>
        <source>Widen or narrow</source>
        <translation>扩大或缩小</translation>
    </message>
    <message>
        <source>Metres on every side (less than 0 makes it narrower)</source>
        <translation>每侧的米数（小于 0 则缩小）</translation>
    </message>
    <message>
        <source>%1 by %2 m on every side; neighbours stay as they are, overlaps are named.</source>
        <translation>%1 每侧 %2 米；相邻危险区保持原样，重叠会列出。</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>简化</translation>
    </message>
    <message>
        <source>Tolerance in metres: no corner left out was farther from the border</source>
        <translation>容差（米）：略去的角点距边界均不超过此值</translation>
    </message>
    <message>
        <source>%1 with corners left out that lie within %2 m; shared borders stay shared.</source>
        <translation>%1 略去 %2 米以内的角点；共用的边界仍为共用。</translation>
    </message>
    <message>
        <source>%1 keeps the largest piece; every other becomes an area of its own.</source>
        <translation>%1 保留最大的一块；其余各自成为独立的危险区。</translation>
    </message>
    <message>
        <source>The border of %1 follows the line; neighbours that share it follow as well.</source>
        <translation>%1 的边界改循此线；共用该边界的相邻危险区随之更改。</translation>
    </message>
    <message>
        <source>%1 without what was drawn.</source>
        <translation>%1 去掉所画的部分。</translation>
    </message>
    <message>
        <source>%1 with what was drawn.</source>
        <translation>%1 加上所画的部分。</translation>
    </message>
    <message>
        <source>Corridor along a line</source>
        <translation>沿线的廊带</translation>
    </message>
    <message>
        <source>Whole width in metres</source>
        <translation>总宽度（米）</translation>
    </message>
    <message>
        <source>Nothing is changed before you take it.</source>
        <translation>采用前不会有任何更改。</translation>
    </message>
    <message>
        <source>Change of an outline</source>
        <translation>轮廓的更改</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>采用更改</translation>
    </message>
    <message>
        <source>Changed the outline of %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>已更改 %1 的轮廓。撤销（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Areas that touch %1:</source>
        <translation>与 %1 相接的危险区：</translation>
    </message>
    <message>
        <source>No other area touches %1 or shares ground with it.</source>
        <translation>没有其他危险区与 %1 相接或重叠。</translation>
    </message>
    <message>
        <source>Select a hazardous area with an outline on the map first.</source>
        <translation>请先在地图上选取有轮廓的危险区。</translation>
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
        <translation>正在查看照片内容</translation>
    </message>
    <message>
        <source>showing a photo</source>
        <translation>正在显示照片</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>照片所示内容</translation>
    </message>
    <message>
        <source>The caption is kept. Undo (Ctrl+Z) takes it back.</source>
        <translation>图片说明已保存。撤销（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>EXIF of the photo %1</source>
        <translation>照片 %1 的 EXIF</translation>
    </message>
    <message>
        <source>%1 lies where %2 says. Undo (Ctrl+Z) takes it back.</source>
        <translation>%1 位于 %2 所示之处。撤销（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>保存照片</translation>
    </message>
    <message>
        <source>The photo is taken away. Undo (Ctrl+Z) brings it back.</source>
        <translation>照片已移除。撤销（Ctrl+Z）可恢复。</translation>
    </message>
    <message>
        <source>Its EXIF position cannot be read.</source>
        <translation>其 EXIF 位置无法读取。</translation>
    </message>
    <message>
        <source>Its camera had no fix, so no position was taken.</source>
        <translation>其相机未取得定位，因此未采用位置。</translation>
    </message>
    <message>
        <source>Its EXIF position is in %1 and not in WGS 84; it was not taken.</source>
        <translation>其 EXIF 位置采用 %1，而非 WGS 84；未予采用。</translation>
    </message>
    <message>
        <source>Attached %1. Undo (Ctrl+Z) takes it away again.</source>
        <translation>已附加 %1。撤销（Ctrl+Z）可再移除。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>EXIF position</source>
        <translation>EXIF 位置</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>距记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>and %1 more, which an export of the photos lists</source>
        <translation>另有 %1 张，列于照片列表的导出文件中</translation>
    </message>
    <message>
        <source>Time and position are as the files state them, checked by nobody.</source>
        <translation>时间与位置依文件所载，无人核查。</translation>
    </message>
    <message>
        <source>and %1 more, which the table lists</source>
        <translation>另有 %1 张，列于表中</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>此照片无法显示。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>keep a JPEG or PNG inside the project; a photo dropped here is attached too</source>
        <translation>将 JPEG 或 PNG 保存在项目内；拖放到此处的照片也会附加</translation>
    </message>
    <message>
        <source>Attach a photo…</source>
        <translation>附加照片…</translation>
    </message>
    <message>
        <source>Kept whole: what the camera wrote into the file, its serial number too, can be read in it.</source>
        <translation>完整保存：相机写入文件的内容，包括其序列号，均可从中读出。</translation>
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
        <translation>放大显示照片</translation>
    </message>
    <message>
        <source>This photo cannot be shown; the reason is in the status line.</source>
        <translation>此照片无法显示；原因见状态栏。</translation>
    </message>
    <message>
        <source>No time in the file</source>
        <translation>文件中无时间</translation>
    </message>
    <message>
        <source>Taken %1 by the camera&apos;s clock</source>
        <translation>拍摄于 %1（按相机时钟）</translation>
    </message>
    <message>
        <source>No position in the file that could be taken</source>
        <translation>文件中无可采用的位置</translation>
    </message>
    <message>
        <source>EXIF position %1, checked by nobody</source>
        <translation>EXIF 位置 %1，无人核查</translation>
    </message>
    <message>
        <source>within the %1</source>
        <translation>在%1内</translation>
    </message>
    <message>
        <source>%2 from the %1</source>
        <translation>距%1 %2</translation>
    </message>
    <message>
        <source>Save photo as…</source>
        <translation>照片另存为…</translation>
    </message>
    <message>
        <source>write the file as it was attached</source>
        <translation>将文件原样写出</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>图片说明…</translation>
    </message>
    <message>
        <source>say what the photo shows</source>
        <translation>说明照片所示内容</translation>
    </message>
    <message>
        <source>Use as position</source>
        <translation>用作位置</translation>
    </message>
    <message>
        <source>take the position in the file for that of the device</source>
        <translation>以文件中的位置作为爆炸物的位置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>take the photo away; Undo brings it back</source>
        <translation>移除照片；撤销可恢复</translation>
    </message>
    <message>
        <source>making small pictures</source>
        <translation>正在制作缩略图</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>each click shows the next</source>
        <translation>每次单击显示下一个</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>点 %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>线 %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>面 %1</translation>
    </message>
    <message>
        <source>%1 of more than %2 here</source>
        <translation>此处第 %1 个，共超过 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>此处第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>No layer of yours is shown; add a file as a layer first (Ctrl+L)</source>
        <translation>未显示您的图层；请先将文件加为图层（Ctrl+L）</translation>
    </message>
    <message>
        <source>selecting</source>
        <translation>正在选择</translation>
    </message>
    <message>
        <source>%1 features lie whole inside</source>
        <translation>%1 个要素完整位于其内</translation>
    </message>
    <message>
        <source>No feature lies whole inside</source>
        <translation>没有要素完整位于其内</translation>
    </message>
</context>
<context>
    <name>Plausible</name>
    <message>
        <source>It ends %2, before it starts %1.</source>
        <translation>它于 %2 结束，早于 %1 开始。</translation>
    </message>
    <message>
        <source>Its newest source is of %2, before it was said on %1.</source>
        <translation>最新来源为 %2，早于说出之日 %1。</translation>
    </message>
    <message>
        <source>%3 says on %2 that it is under way or over, before it starts %1.</source>
        <translation>%3 于 %2 称其进行中或已结束，早于 %1 开始。</translation>
    </message>
    <message>
        <source>%3 is a figure as of %2, before it starts %1.</source>
        <translation>%3 为截至 %2 的数字，早于 %1 开始。</translation>
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
        <translation>%1 %8 /（%2 人 × %3 天）= 每人每日至少 %4 %8。其他 %5 个分遣队为 %6，中位数 %7：此值约为其 %9 倍。自 %0 倍起提示；人数依所述，含计划。</translation>
    </message>
    <message>
        <source>team</source>
        <translation>小组</translation>
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
        <translation>排或分遣队</translation>
    </message>
    <message>
        <source>company</source>
        <translation>连</translation>
    </message>
    <message>
        <source>battalion</source>
        <translation>营</translation>
    </message>
    <message>
        <source>regiment</source>
        <translation>团</translation>
    </message>
    <message>
        <source>brigade</source>
        <translation>旅</translation>
    </message>
    <message>
        <source>division</source>
        <translation>师</translation>
    </message>
    <message>
        <source>corps</source>
        <translation>军</translation>
    </message>
    <message>
        <source>Strength %1, but a %2 (by its symbol) usually has %3. A rule of thumb: armies differ.</source>
        <translation>人数 %1，但（依符号）%2 通常有 %3。仅为经验法则：各军不同。</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Bring the practice project back? Everything that was drawn in it goes.</source>
        <translation>要还原练习项目吗？其中所绘的一切都会消失。</translation>
    </message>
    <message>
        <source>Reset the practice project</source>
        <translation>重置练习项目</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Made-up ground, marked EXERCISE. D draws an area; Help, Reset brings all back.</source>
        <translation>虚构的地面，标示 EXERCISE。按 D 绘制危险区；“帮助”菜单的“重置”可还原一切。</translation>
    </message>
    <message>
        <source>making the practice project</source>
        <translation>正在建立练习项目</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Live: the window</source>
        <translation>实时：窗口</translation>
    </message>
    <message>
        <source>Live: Kursk</source>
        <translation>实时：库尔斯克</translation>
    </message>
    <message>
        <source>Live: Laos</source>
        <translation>实时：老挝</translation>
    </message>
    <message>
        <source>Live: the world</source>
        <translation>实时：全世界</translation>
    </message>
    <message>
        <source>Sheet of what is shown</source>
        <translation>当前所示内容的简报页</translation>
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
        <translation>简报页与实时视图</translation>
    </message>
    <message>
        <source>→ next   ← back   L list   Esc leave</source>
        <translation>→ 下一页   ← 上一页   L 列表   Esc 离开</translation>
    </message>
    <message>
        <source>drawing for the presenter</source>
        <translation>正在绘制放映画面</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Sums by</source>
        <translation>汇总依据</translation>
    </message>
    <message>
        <source>adding up the land</source>
        <translation>正在汇总土地</translation>
    </message>
    <message>
        <source>No recorded land yet: D draws an area, R releases a part of it.</source>
        <translation>尚无记录的土地：按 D 绘制区域，按 R 释出其一部分。</translation>
    </message>
    <message>
        <source>%1 ha recorded = %2 ha released + %3 ha remaining</source>
        <translation>记录 %1 公顷 = 已释出 %2 公顷 + 剩余 %3 公顷</translation>
    </message>
    <message>
        <source>%1 ha more were released and reopened since</source>
        <translation>另有 %1 公顷释出后又重新开放</translation>
    </message>
    <message>
        <source>may be done between %1 and %2 (20 to 80 % of the months so far)</source>
        <translation>可能完成于 %1 至 %2 之间（依至今各月的 20 至 80 % 分位）</translation>
    </message>
    <message>
        <source>never at that pace</source>
        <translation>以此速度永不完成</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域数</translation>
    </message>
    <message>
        <source>Recorded ha</source>
        <translation>记录公顷</translation>
    </message>
    <message>
        <source>Of it reopened ha</source>
        <translation>其中重新开放 公顷</translation>
    </message>
    <message>
        <source>SHA left ha</source>
        <translation>剩余 SHA 公顷</translation>
    </message>
    <message>
        <source>CHA left ha</source>
        <translation>剩余 CHA 公顷</translation>
    </message>
    <message>
        <source>Searched ha</source>
        <translation>搜索公顷</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>人时</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>爆炸物</translation>
    </message>
    <message>
        <source>No dated release yet, so there is no curve.</source>
        <translation>尚无附日期的释出，因此没有曲线。</translation>
    </message>
    <message>
        <source>Released ground by date</source>
        <translation>按日期释出的土地</translation>
    </message>
    <message>
        <source>Released ground by date, hectares</source>
        <translation>按日期释出的土地，公顷</translation>
    </message>
    <message>
        <source> (%1 releases without a date are not in it)</source>
        <translation>（未含 %1 条无日期的释出）</translation>
    </message>
    <message>
        <source>released, less what was reopened</source>
        <translation>已释出，扣除重新开放者</translation>
    </message>
    <message>
        <source>released in all</source>
        <translation>释出总计</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>may be done (20 to 80 %)</source>
        <translation>可能完成（20 至 80 %）</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>by task (team in an area)</source>
        <translation>按任务（区域内的队伍）</translation>
    </message>
    <message>
        <source>by team</source>
        <translation>按队伍</translation>
    </message>
    <message>
        <source>by theatre</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月份</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Repaired %1. Undo (Ctrl+Z) takes it back.</source>
        <translation>已修复 %1。撤销（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>必须修正</translation>
    </message>
    <message>
        <source>must look</source>
        <translation>必须查看</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>checking the areas</source>
        <translation>正在检查危险区</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Findings of the quality check</source>
        <translation>质量检查结果</translation>
    </message>
    <message>
        <source>everything in it is made up</source>
        <translation>其中一切皆为虚构</translation>
    </message>
    <message>
        <source>State of the journal</source>
        <translation>日志状态</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>%1 of %2 rules passed: </source>
        <translation>%2 条规则中 %1 条通过：</translation>
    </message>
    <message>
        <source>The check never changes data. It is no proof that land is safe.</source>
        <translation>检查绝不更改数据，也不能证明土地安全。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>and %1 more, which the JSON report lists</source>
        <translation>另有 %1 项，见 JSON 报告</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Proposed repair</source>
        <translation>建议的修复</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Take the repair</source>
        <translation>采用修复</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>%1 · %2 corners · %3 parts</source>
        <translation>%1 · %2 个角点 · %3 个部分</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go to the place of the finding</source>
        <translation>前往问题所在处</translation>
    </message>
    <message>
        <source>Propose repair…</source>
        <translation>建议修复…</translation>
    </message>
    <message>
        <source>See the outline before and after; nothing changes before you accept it</source>
        <translation>查看修复前后的轮廓；接受前不会更改</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Look at everything anew (F8)</source>
        <translation>全部重新检查（F8）</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Write the findings as PDF or JSON</source>
        <translation>将结果写成 PDF 或 JSON</translation>
    </message>
    <message>
        <source>The built-in atlas holds no areas. New project (Ctrl+N), then draw one with D.</source>
        <translation>内置图集没有危险区。新项目（Ctrl+N），再按 D 绘制。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>检查中…</translation>
    </message>
    <message>
        <source>No areas to check yet; D draws one.</source>
        <translation>尚无危险区可检查；按 D 绘制。</translation>
    </message>
    <message>
        <source>✓ Nothing found in %1 areas. The check never changes data.</source>
        <translation>✓ %1 个危险区中未发现问题。检查绝不更改数据。</translation>
    </message>
    <message>
        <source>%1 in %2 areas. The check never changes data: repairs are proposals.</source>
        <translation>%2 个危险区中有 %1。检查绝不更改数据：修复仅为建议。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Claims</source>
        <translation>声称</translation>
    </message>
    <message>
        <source>grouped by what they are about</source>
        <translation>按所涉内容分组</translation>
    </message>
    <message>
        <source>No amount is reported: neither strength, area nor items.</source>
        <translation>未见任何数量报告：人数、面积、件数均未报告。</translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation>再显示 %2 项中的 %1 项</translation>
    </message>
    <message>
        <source>the list goes on; all of it is counted</source>
        <translation>列表还有后续；全部都已计入</translation>
    </message>
    <message>
        <source>contradict each other in part</source>
        <translation>部分互相矛盾</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列对照</translation>
    </message>
    <message>
        <source>contradict each other</source>
        <translation>互相矛盾</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>陈述日期</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>%1 rival values</source>
        <translation>%1 个互异数值</translation>
    </message>
    <message>
        <source>Taken back by %1 (%2, %3): it asserts nothing any more.</source>
        <translation>已由 %1 撤回（%2，%3）：不再主张任何内容。</translation>
    </message>
    <message>
        <source>%1 is the claim of somebody else: this counts as a denial of it.</source>
        <translation>%1 是他人的主张：此视为对其否认。</translation>
    </message>
    <message>
        <source>Takes back %1.</source>
        <translation>撤回 %1。</translation>
    </message>
    <message>
        <source>said on %1</source>
        <translation>陈述日期：%1</translation>
    </message>
    <message>
        <source>show this source</source>
        <translation>显示此来源</translation>
    </message>
    <message>
        <source>show this claim</source>
        <translation>显示此声称</translation>
    </message>
    <message>
        <source>This record is not there at the dates shown.</source>
        <translation>在所示日期，此记录不存在。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>to the city</source>
        <translation>精确到城市</translation>
    </message>
    <message>
        <source>to the district, not a work site</source>
        <translation>精确到区县，并非作业地点</translation>
    </message>
    <message>
        <source>to the region</source>
        <translation>精确到州或省</translation>
    </message>
    <message>
        <source>to the country</source>
        <translation>精确到国家</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>竞争值</translation>
    </message>
    <message>
        <source>context only: never counted with demining</source>
        <translation>仅供背景参考：一律不计入扫雷</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>其他说法</translation>
    </message>
    <message>
        <source>Nobody had spoken of this by %1.</source>
        <translation>截至 %1，无人提及此事。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>相关各方</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>说法 %1</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>所述内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>所涉记录</translation>
    </message>
    <message>
        <source>show this record</source>
        <translation>显示此记录</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Claims that rest on it</source>
        <translation>以此为据的说法</translation>
    </message>
    <message>
        <source>APP-6 symbol</source>
        <translation>APP-6 符号</translation>
    </message>
    <message>
        <source>nobody says so any more</source>
        <translation>已无人如此主张</translation>
    </message>
    <message>
        <source>affirmed by %1</source>
        <translation>确认方：%1</translation>
    </message>
    <message>
        <source>statements of one party only (%1)</source>
        <translation>仅有单方陈述（%1）</translation>
    </message>
    <message>
        <source>said by %1; no second party affirms it</source>
        <translation>陈述方：%1；无第二方确认</translation>
    </message>
    <message>
        <source>choose which of several values leads, in the whole project</source>
        <translation>选择多个值中何者领先（整个项目）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Who says it is so</source>
        <translation>各方表态</translation>
    </message>
    <message>
        <source>Ordnance reported</source>
        <translation>据报弹药</translation>
    </message>
    <message>
        <source>Equipment reported</source>
        <translation>据报装备</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>转引自 %1</translation>
    </message>
    <message>
        <source>The program never opens an address; copy it</source>
        <translation>本程序从不打开网址；请复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>copy the address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Kept copies</source>
        <translation>保存的副本</translation>
    </message>
    <message>
        <source>write the file as it was attached; the program itself never opens it</source>
        <translation>将文件原样写出；程序本身绝不打开</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>take the copy away; Undo brings it back</source>
        <translation>移除副本；撤销可恢复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>keep a file inside the project as a copy of this source</source>
        <translation>将文件存于项目内作为此来源的副本</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附加文件…</translation>
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
        <translation>附算式的提示，非定论</translation>
    </message>
    <message>
        <source>Its output is not far above that of the others.</source>
        <translation>其产出并未远高于其他。</translation>
    </message>
    <message>
        <source>Compare with all %1</source>
        <translation>与全部 %1 个比较</translation>
    </message>
    <message>
        <source>hold its output for each person and day against the others</source>
        <translation>将其每人每日产出与其他比较</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>+ Add claim…</source>
        <translation>+ 新增主张…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Release a part…</source>
        <translation>释放一部分…</translation>
    </message>
    <message>
        <source>Draw what was cleared, reduced or cancelled (R)</source>
        <translation>绘制已清除、缩减或取消的部分（R）</translation>
    </message>
    <message>
        <source>Confirm a part…</source>
        <translation>确认一部分…</translation>
    </message>
    <message>
        <source>Draw what was confirmed by survey (Shift+C)</source>
        <translation>绘制经调查确认的部分（Shift+C）</translation>
    </message>
    <message>
        <source>Reopen ground…</source>
        <translation>重新列为危险…</translation>
    </message>
    <message>
        <source>Draw what is hazardous again (Shift+R)</source>
        <translation>绘制重新有危险的地面（Shift+R）</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Enter what a team did here on a day</source>
        <translation>输入队伍某日在此的作业</translation>
    </message>
    <message>
        <source>Device…</source>
        <translation>爆炸物…</translation>
    </message>
    <message>
        <source>Enter a device that was found here</source>
        <translation>输入在此发现的爆炸物</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>轮廓…</translation>
    </message>
    <message>
        <source>Change the outline corner by corner</source>
        <translation>逐一角点更改轮廓</translation>
    </message>
    <message>
        <source>Enter a claim about this record (Ctrl+Shift+N)</source>
        <translation>输入关于此记录的主张（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>Change this record (F2); Undo takes it back</source>
        <translation>更改此记录（F2）；撤销可取消更改</translation>
    </message>
    <message>
        <source>Only a project that is open for writing can be changed; New project (Ctrl+N) makes one</source>
        <translation>只有以可写方式打开的项目才能更改；“新建项目”（Ctrl+N）可建立一个</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何项目</translation>
    </message>
    <message>
        <source>Click a card on the map or a row in the list below, or search with Ctrl+K. You will see who says what about a contingent, when, and how well it is sourced.</source>
        <translation>请单击地图上的卡片或下方列表中的一行，或用 Ctrl+K 搜索。此处会显示谁就某支分遣队说了什么、何时说的，以及来源依据是否充分。</translation>
    </message>
    <message>
        <source>This is the built-in atlas. Look around; New project makes a copy you can edit.</source>
        <translation>这是内置图集。请随意浏览；“新建项目”会创建可编辑的副本。</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Scale of the map</source>
        <translation>地图比例尺</translation>
    </message>
    <message>
        <source>Scale at the centre of the map; type another one, as 1:250000 (Ctrl+R)</source>
        <translation>地图中心的比例尺；可输入其他比例尺，例如 1:250000 (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search, or go to: place, record, 48Q…, 17°52′N …, &gt; command</source>
        <translation>搜索或转到：地点、记录、48Q…、17°52′N …、&gt; 命令</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>搜索或转到</translation>
    </message>
    <message>
        <source>Search or go to (Ctrl+K)</source>
        <translation>搜索或转到 (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>未找到“%1”</translation>
    </message>
    <message>
        <source>Try another spelling</source>
        <translation>请尝试其他写法</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>contingent</source>
        <translation>分遣队</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>声称</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>SeasonsView</name>
    <message>
        <source>Contingents over one axis</source>
        <translation>同一轴上的分遣队</translation>
    </message>
    <message>
        <source>What the maps show</source>
        <translation>两图所示</translation>
    </message>
    <message>
        <source>Soft end: known to the month or year, or still open. Dashed: one party only.</source>
        <translation>淡出的一端：仅知至月或年，或尚未结束。虚线：仅据单方。</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Laid over one another from August to July</source>
        <translation>自 8 月至次年 7 月叠合显示</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>One after the other over the years</source>
        <translation>按年份先后排列</translation>
    </message>
    <message>
        <source>Since arrival</source>
        <translation>自抵达起</translation>
    </message>
    <message>
        <source>Laid over one another from the first month of each</source>
        <translation>自各自的第一个月起叠合显示</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>People as stated, on one logarithmic axis</source>
        <translation>照所述人数，采用同一对数轴</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>What frames and signs of the maps mean</source>
        <translation>地图框线与符号的含义</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Several contingents</source>
        <translation>多支分遣队</translation>
    </message>
    <message>
        <source>Contingents of the group</source>
        <translation>此组的分遣队</translation>
    </message>
    <message>
        <source>Tick the contingents that stand on this side.</source>
        <translation>请勾选列于此侧的分遣队。</translation>
    </message>
</context>
<context>
    <name>ShadeRow</name>
    <message>
        <source>Shade by</source>
        <translation>分级依据</translation>
    </message>
    <message>
        <source>Column that shades the chosen layer</source>
        <translation>决定所选图层分级的字段</translation>
    </message>
    <message>
        <source>Shade areas and size points by a column of numbers; for layers from your files</source>
        <translation>按数值字段为面着色、为点定大小；适用于您文件的图层</translation>
    </message>
    <message>
        <source>one colour</source>
        <translation>单一颜色</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>c. %1</source>
        <comment>about</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>1 rival value</source>
        <translation>1 个竞争值</translation>
    </message>
    <message>
        <source>%1 rival values</source>
        <translation>%1 个竞争值</translation>
    </message>
    <message>
        <source>Hazard area %1</source>
        <translation>危险区 %1</translation>
    </message>
    <message>
        <source>one map with its legend, contingents and sources</source>
        <translation>单幅地图，附图例、分遣队与来源</translation>
    </message>
    <message>
        <source>two groups: maps at one true scale, matched fields, seasons</source>
        <translation>两组对照：同一真实比例尺的地图、对应字段、季节</translation>
    </message>
    <message>
        <source>one contingent: map, amounts with rivals, statements</source>
        <translation>单一分遣队：地图、数量与竞争值、陈述</translation>
    </message>
    <message>
        <source>a theatre: map, contingents, what it adds up to</source>
        <translation>一个区域：地图、分遣队、合计</translation>
    </message>
    <message>
        <source>contingents and events over the years</source>
        <translation>历年的分遣队与事件</translation>
    </message>
    <message>
        <source>hazard areas of a project: recorded, released, left</source>
        <translation>项目的危险区：已记录、已释放、剩余</translation>
    </message>
    <message>
        <source>what the records disagree about, side by side</source>
        <translation>记录之间的分歧，并列对照</translation>
    </message>
    <message>
        <source>every source with its grade</source>
        <translation>每个来源及其评级</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>no claim of its own; the numbered sources stand behind it</source>
        <translation>本身没有声称；以编号的来源为据</translation>
    </message>
    <message>
        <source>What was said, by whom</source>
        <translation>说了什么、由谁说</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>contributor, host</comment>
        <translation>%1在%2</translation>
    </message>
    <message>
        <source>%1, reported only</source>
        <translation>%1，仅据报</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Comparable?</source>
        <translation>可比较？</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
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
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>污染</translation>
    </message>
    <message>
        <source>as the texts have it</source>
        <translation>照原文</translation>
    </message>
    <message>
        <source>Own losses</source>
        <translation>己方伤亡</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>互惠</translation>
    </message>
    <message>
        <source>by the host</source>
        <translation>接收方给予</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 个来源</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 个来源</translation>
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
        <translation>月份未说明</translation>
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
        <translation>%1；另有 %2 项</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>%2 支中的 %1 支</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比较</translation>
    </message>
    <message>
        <source>not reported on either side</source>
        <translation>双方均未见报告</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>A is %1 of B</source>
        <translation>A 为 B 的 %1 倍</translation>
    </message>
    <message>
        <source>no ratio: bound not stated</source>
        <translation>无比值：未说明界限</translation>
    </message>
    <message>
        <source>comparable</source>
        <translation>可比较</translation>
    </message>
    <message>
        <source>no text defines an item</source>
        <translation>没有原文定义何为一件</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>no text defines the area</source>
        <translation>没有原文定义此面积</translation>
    </message>
    <message>
        <source>A: %1; B: %2</source>
        <translation>A：%1；B：%2</translation>
    </message>
    <message>
        <source>People, axis %1 to %2</source>
        <translation>人数，轴自 %1 至 %2</translation>
    </message>
    <message>
        <source>Not for navigation or clearance</source>
        <translation>不得用于导航或清除作业</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Sapper Atlas · built-in atlas · records %1</source>
        <translation>Sapper Atlas · 内置图集 · 记录 %1</translation>
    </message>
    <message>
        <source>Sapper Atlas · project “%1” %2 · journal entry %3, %4</source>
        <translation>Sapper Atlas · 项目“%1”%2 · 日志条目 %3，%4</translation>
    </message>
    <message>
        <source>Information of any date</source>
        <translation>不限日期的情况</translation>
    </message>
    <message>
        <source>Information as of %1</source>
        <translation>%1 的情况</translation>
    </message>
    <message>
        <source>known on %1</source>
        <translation>截至 %1 所知</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>%1 on %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>one true scale on both maps</source>
        <translation>两图采用同一真实比例尺</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area, centre %1</source>
        <translation>兰勃特等积方位投影，中心 %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 与 </translation>
    </message>
    <message>
        <source>Equal Earth, equal-area</source>
        <translation>Equal Earth 等积投影</translation>
    </message>
    <message>
        <source>OPEN SOURCES</source>
        <translation>公开来源</translation>
    </message>
    <message>
        <source>base-map borders are accurate to kilometres</source>
        <translation>底图边界仅精确到公里级</translation>
    </message>
    <message>
        <source>Layer not open here: %1</source>
        <translation>此处未打开的图层：%1</translation>
    </message>
    <message>
        <source>Figures are shown as their sources state them; what is not reported is not 0</source>
        <translation>数字照来源所述呈现；未见报告者不等于 0</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Soft end: known to the month or year, or still open. Dashed: one party only.</source>
        <translation>淡出的一端：仅知至月或年，或尚未结束。虚线：仅据单方。</translation>
    </message>
    <message>
        <source>Seasons, one row a contingent</source>
        <translation>季节，每支分遣队一行</translation>
    </message>
    <message>
        <source>Mission mirror: %1 | %2</source>
        <translation>任务对照：%1 | %2</translation>
    </message>
    <message>
        <source>Sources and grades</source>
        <translation>来源与评级</translation>
    </message>
    <message>
        <source>Letter: reliability of the source, A to E. Digit: credibility, 1 to 5. F and 6: cannot be judged. Dash: not graded yet. The two are set apart and never combined.</source>
        <translation>字母：来源的可靠度，A 至 E。数字：可信度，1 至 5。F 与 6：无法判断。短横线：尚未评级。两者分别评定，绝不合并。</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>地图所示</translation>
    </message>
    <message>
        <source>Timeline of contingents and events</source>
        <translation>分遣队与事件时间轴</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>所有危险区</translation>
    </message>
    <message>
        <source>There is no hazard area in this project at this date.</source>
        <translation>此日期本项目没有危险区。</translation>
    </message>
    <message>
        <source>recorded, ha</source>
        <translation>已记录，公顷</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>已缩减</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>left SHA</source>
        <translation>剩余 SHA</translation>
    </message>
    <message>
        <source>left CHA</source>
        <translation>剩余 CHA</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>爆炸物</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>危险区</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>收支平衡</translation>
    </message>
    <message>
        <source>Geodesic hectares on WGS 84. What may still be hazardous counts as hazardous. Cancelled, reduced and cleared are different products and are not one figure.</source>
        <translation>WGS 84 大地线公顷数。仍可能有危险的，计为危险。已取消、已缩减与已清除是不同的成果，不是同一个数字。</translation>
    </message>
    <message>
        <source>Of what was released %1 ha were reopened since; they are recorded a second time, as the areas that reopened them. Shares count that ground once.</source>
        <translation>已释放的土地中有 %1 公顷其后重新开放；它们以重新开放的危险区再次记录。比例中该土地只计一次。</translation>
    </message>
    <message>
        <source>Progress of hazard areas</source>
        <translation>危险区进度</translation>
    </message>
    <message>
        <source>About</source>
        <translation>所涉内容</translation>
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
        <translation>记录之间没有任何分歧。</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Publisher and title</source>
        <translation>发布者与标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Why, and what to keep in mind</source>
        <translation>理由与注意事项</translation>
    </message>
    <message>
        <source>No source was out by this date.</source>
        <translation>截至此日期尚无来源发布。</translation>
    </message>
    <message>
        <source>%1 % released</source>
        <translation>已释放 %1%</translation>
    </message>
    <message>
        <source>and %1 more sides</source>
        <translation>另有 %1 方</translation>
    </message>
    <message>
        <source>Demining contingents: %1</source>
        <translation>扫雷分遣队：%1</translation>
    </message>
    <message>
        <source>Adds up to, and who is missing</source>
        <translation>合计，以及未计入者</translation>
    </message>
    <message>
        <source>Situation: %1</source>
        <translation>态势：%1</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>老挝</translation>
    </message>
    <message>
        <source>Kursk Oblast</source>
        <translation>库尔斯克州</translation>
    </message>
    <message>
        <source>who sends to whom</source>
        <translation>由谁派往何处</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>分遣队</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Area, ha</source>
        <translation>面积，公顷</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>No contingent in this part at this date.</source>
        <translation>此日期此处没有分遣队。</translation>
    </message>
    <message>
        <source>Area as the texts have it; “demined” is defined in none of them. c. about, &gt; more than, ≥ at least, ≤ up to. Rows are not added up.</source>
        <translation>面积照原文；各原文均未定义“扫雷”。约：概数，&gt; 超过，≥ 至少，≤ 至多。各行不相加。</translation>
    </message>
    <message>
        <source>Sender and host</source>
        <translation>派遣方与接收方</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>所知情况</translation>
    </message>
    <message>
        <source>No amount of it is reported.</source>
        <translation>未见其任何数量报告。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Leading value</source>
        <translation>领先值</translation>
    </message>
    <message>
        <source>Rival values</source>
        <translation>竞争值</translation>
    </message>
    <message>
        <source>Who said, and when</source>
        <translation>谁说的、何时说的</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Month after arrival</source>
        <translation>抵达后第几个月</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>未说明日期</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>单幅地图</translation>
    </message>
    <message>
        <source>Mission mirror</source>
        <translation>任务对照</translation>
    </message>
    <message>
        <source>Contingent card</source>
        <translation>分遣队卡片</translation>
    </message>
    <message>
        <source>Theatre situation</source>
        <translation>区域态势</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Progress of areas</source>
        <translation>危险区进度</translation>
    </message>
    <message>
        <source>Source list</source>
        <translation>来源列表</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
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
        <translation>简报页已写入 %1</translation>
    </message>
    <message>
        <source>Export sheet</source>
        <translation>导出简报页</translation>
    </message>
    <message>
        <source>Stored as “%1”</source>
        <translation>已存为“%1”</translation>
    </message>
    <message>
        <source>No sheet is stored yet: put one together and press “Save as view…”.</source>
        <translation>尚未存有简报页：请先编排一页，再按“存为视图…”。</translation>
    </message>
    <message>
        <source>The sheet opens as it was stored; its figures are those of the project now.</source>
        <translation>简报页照存储时的样子打开；其数字为项目当前的数字。</translation>
    </message>
    <message>
        <source>Stored sheets</source>
        <translation>已存简报页</translation>
    </message>
    <message>
        <source>The sheet is of another project; its place and dates are shown here.</source>
        <translation>此简报页属于另一个项目；在此显示其地点与日期。</translation>
    </message>
    <message>
        <source>Records have changed since the sheet was made; place and dates are its own.</source>
        <translation>简报页制作后记录已有更改；地点与日期为该页本身的。</translation>
    </message>
    <message>
        <source>This is the state behind the sheet; no record has changed since.</source>
        <translation>这就是简报页所据的状态；此后没有记录更改。</translation>
    </message>
    <message>
        <source>Save as view of the project</source>
        <translation>存为项目的视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Group A</source>
        <translation>A 组</translation>
    </message>
    <message>
        <source>Group B</source>
        <translation>B 组</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>分遣队</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>经纬度</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>as the template has it</source>
        <translation>照模板</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标示</translation>
    </message>
    <message>
        <source>as the project has it</source>
        <translation>照项目</translation>
    </message>
    <message>
        <source>Its colour</source>
        <translation>标示颜色</translation>
    </message>
    <message>
        <source>EXERCISE stays on every page.</source>
        <translation>EXERCISE 会保留在每一页上。</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page of the sheet</source>
        <translation>简报页的页面</translation>
    </message>
    <message>
        <source>drawing a sheet</source>
        <translation>正在绘制简报页</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>页面上的文字</translation>
    </message>
    <message>
        <source>%1 mm from the left, %2 mm from the top · %3 × %4 mm</source>
        <translation>距左边 %1 mm，距上边 %2 mm · %3 × %4 mm</translation>
    </message>
    <message>
        <source>frames lie over one another</source>
        <translation>框彼此重叠</translation>
    </message>
    <message>
        <source>Click to type, drag to move</source>
        <translation>单击以输入，拖动以移动</translation>
    </message>
    <message>
        <source>Drag to move; arrow keys move by 1 mm</source>
        <translation>拖动以移动；方向键每次移动 1 mm</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Briefing sheet</source>
        <translation>简报页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>收回上一次更改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>再次应用该更改（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Take over the map</source>
        <translation>采用当前地图</translation>
    </message>
    <message>
        <source>Extent, groups and dates as the window shows them now</source>
        <translation>采用窗口当前所示的范围、分组与日期</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置版面</translation>
    </message>
    <message>
        <source>Every frame back to its place in the template (Home: only the chosen one)</source>
        <translation>所有框回到其在模板中的位置（Home：仅所选的框）</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
    <message>
        <source>Stored sheets…</source>
        <translation>已存简报页…</translation>
    </message>
    <message>
        <source>Open a sheet that is stored with the project</source>
        <translation>打开与项目一同存储的简报页</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>存为视图…</translation>
    </message>
    <message>
        <source>Store the sheet with the project, to open again exactly</source>
        <translation>将简报页与项目一同存储，以便照原样再次打开</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>PDF, PNG, SVG, slides or one HTML file (Ctrl+E)</source>
        <translation>PDF、PNG、SVG、幻灯片或单个 HTML 文件（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Presented picture</source>
        <translation>放映画面</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Position under the cursor; click for another notation</source>
        <translation>光标所在位置；单击可切换坐标格式</translation>
    </message>
    <message>
        <source>Position under the cursor</source>
        <translation>光标所在位置</translation>
    </message>
    <message>
        <source>%1 jobs: %2</source>
        <translation>%1 项任务：%2</translation>
    </message>
    <message>
        <source>1 job: %2</source>
        <translation>1 项任务：%2</translation>
    </message>
    <message>
        <source>0 jobs</source>
        <translation>0 项任务</translation>
    </message>
    <message>
        <source>built-in atlas, read-only</source>
        <translation>内置图集，只读</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>looking at “%1”, nothing can be changed</source>
        <translation>正在查看“%1”，无法更改</translation>
    </message>
    <message>
        <source>no MGRS here</source>
        <translation>此处无 MGRS 坐标</translation>
    </message>
    <message>
        <source>move over the map</source>
        <translation>请将光标移到地图上</translation>
    </message>
    <message>
        <source>equal-area, Kursk</source>
        <translation>等积投影，库尔斯克</translation>
    </message>
    <message>
        <source>equal-area, Laos</source>
        <translation>等积投影，老挝</translation>
    </message>
    <message>
        <source>equal-area, world</source>
        <translation>等积投影，世界</translation>
    </message>
    <message>
        <source>%1 is out of reach; this is the nearest scale</source>
        <translation>无法达到 %1；当前为最接近的比例尺</translation>
    </message>
    <message>
        <source>“%1” is no scale; write for example 1:250000, 250 000 or 250k</source>
        <translation>“%1”不是比例尺；请输入例如 1:250000、250 000 或 250k</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>已选择：%1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Released as</source>
        <translation>释放方式</translation>
    </message>
    <message>
        <source>Size m²</source>
        <translation>面积 m²</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Rows with these words</source>
        <translation>含有这些字词的行</translation>
    </message>
    <message>
        <source>Rows cannot be ordered by this column.</source>
        <translation>无法按此列排序。</translation>
    </message>
    <message>
        <source>The built-in atlas is no project. New project (Ctrl+N) makes a table of it.</source>
        <translation>内置图集不是项目。“新建项目”（Ctrl+N）可使其成为表格。</translation>
    </message>
    <message>
        <source>Looking through %1 records…</source>
        <translation>正在查找 %1 条记录…</translation>
    </message>
    <message>
        <source>No record of this kind yet.</source>
        <translation>尚无此类记录。</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%2 条记录中的 %1 条</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>危险区</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>looking through the records</source>
        <translation>正在查找记录</translation>
    </message>
    <message>
        <source>Not edited here: it is derived, or has its place in the form (F2).</source>
        <translation>不在此处编辑：它由推算得出，或应在表单（F2）中编辑。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>So many cells are not copied at once; export them as a file instead.</source>
        <translation>无法一次复制这么多单元格；请改为导出成文件。</translation>
    </message>
    <message>
        <source>Copied %1 rows.</source>
        <translation>已复制 %1 行。</translation>
    </message>
    <message>
        <source>Choose the cell where the first value goes, then paste.</source>
        <translation>请先选取要放入第一个值的单元格，再粘贴。</translation>
    </message>
    <message>
        <source>%1 × %2 cells do not fit from there; nothing was pasted.</source>
        <translation>从该处起放不下 %1 × %2 个单元格；未粘贴任何内容。</translation>
    </message>
    <message>
        <source>Changed %1 records. Undo (Ctrl+Z) takes it back.</source>
        <translation>已更改 %1 条记录。撤销（Ctrl+Z）可收回。</translation>
    </message>
    <message>
        <source>row %1: “%2” is not edited in the table</source>
        <translation>第 %1 行：“%2”不在表格中编辑</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>from the table, %1 records</source>
        <translation>来自表格，%1 条记录</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Click or drag to set the date. Shift and drag keeps to a range of days (keys: [ and ] set its ends); the wheel zooms.</source>
        <translation>单击或拖动可设定日期。按住 Shift 拖动可限定一段日期（按键 [ 和 ] 设定两端）；滚轮缩放。</translation>
    </message>
    <message>
        <source>Drag to another day</source>
        <translation>拖动到另一天</translation>
    </message>
    <message>
        <source>known by %1</source>
        <translation>截至 %1 所知</translation>
    </message>
    <message>
        <source>Nobody had spoken of a contingent here by then; drag the second date on</source>
        <translation>当时尚无人提及此处的分遣队；请将第二个日期往后拖</translation>
    </message>
    <message>
        <source>No contingent here yet; one that is entered shows as a bar from its first day</source>
        <translation>此处尚无分遣队；输入后从首日起显示为长条</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>发言时间</translation>
    </message>
    <message>
        <source>nothing was said yet</source>
        <translation>尚无发言</translation>
    </message>
    <message>
        <source>%1 not dated</source>
        <translation>%1 项无日期</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>未说明结束</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>True on %1</source>
        <translation>%1 的情况</translation>
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
        <translation>%1 支分遣队，%2 个事件，%3 项陈述</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>First day of the records (Home)</source>
        <translation>记录的首日（Home）</translation>
    </message>
    <message>
        <source>One step back (Left: a day, Shift+Left: a month)</source>
        <translation>后退一步（左键：一天，Shift+左键：一个月）</translation>
    </message>
    <message>
        <source>One step on (Right: a day, Shift+Right: a month)</source>
        <translation>前进一步（右键：一天，Shift+右键：一个月）</translation>
    </message>
    <message>
        <source>Last day of the records (End)</source>
        <translation>记录的末日（End）</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>每步长度</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 步</translation>
    </message>
    <message>
        <source>Steps in a second while it plays</source>
        <translation>播放时每秒步数</translation>
    </message>
    <message>
        <source>Show the days of all records</source>
        <translation>显示所有记录的日期</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
    <message>
        <source>As known today</source>
        <translation>以今日所知</translation>
    </message>
    <message>
        <source>Show everything that was said up to today</source>
        <translation>显示截至今日的所有陈述</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Show the records of all days at once</source>
        <translation>同时显示所有日期的记录</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>True when</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Move the day that is shown</source>
        <translation>移动所显示的日期</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>发言时间</translation>
    </message>
    <message>
        <source>Move the day by which it had been said</source>
        <translation>移动截至所知的日期</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>时间轴的行</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workspaces, search, theatres</source>
        <translation>工作区、搜索、区域</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Kursk</source>
        <translation>库尔斯克</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>老挝</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>对照</translation>
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
        <translation>无可相加者</translation>
    </message>
    <message>
        <source>not reported: %1</source>
        <translation>未报告：%1</translation>
    </message>
    <message>
        <source>only planned, interim or otherwise defined, not added: %1</source>
        <translation>仅计划、期中或定义不同，不相加：%1</translation>
    </message>
    <message>
        <source>context only, never counted: %1</source>
        <translation>仅供背景，绝不计入：%1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Totals are being added up …</source>
        <translation>正在加总……</translation>
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
        <translation>离开</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
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
        <translation>米</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>未注明日期</translation>
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
        <translation>日期未说明</translation>
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
        <translation>数量不详</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
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
        <translation>超过 %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 at the peak</source>
        <translation>高峰时：%1</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>strength not reported</source>
        <translation>人数未见报告</translation>
    </message>
    <message>
        <source>the newest of the best grade</source>
        <translation>最佳等级中最新者</translation>
    </message>
    <message>
        <source>the best grade, then the most origins</source>
        <translation>最佳等级，再看独立来源最多</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>最新者</translation>
    </message>
    <message>
        <source>none, all are one range</source>
        <translation>无，全部合为一个范围</translation>
    </message>
    <message>
        <source>leads: %1</source>
        <translation>领先：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>1 contingent</source>
        <translation>1 支分遣队</translation>
    </message>
    <message>
        <source>%1 contingents</source>
        <translation>%1 支分遣队</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未见报告</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>据报</translation>
    </message>
    <message>
        <source>confirmed by one side</source>
        <translation>单方证实</translation>
    </message>
    <message>
        <source>confirmed by both</source>
        <translation>双方均已证实</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 公顷</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 吨</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>地点未说明</translation>
    </message>
    <message>
        <source>%1, district not stated</source>
        <translation>%1，区县未说明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>district, region</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>no amounts</source>
        <translation>无数量数据</translation>
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
        <translation>比较可靠</translation>
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
        <translation>可靠性无法判断</translation>
    </message>
    <message>
        <source>confirmed by other independent sources</source>
        <translation>经其他独立来源证实</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>很可能属实</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>可能属实</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>不太可能属实</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>真实性无法判断</translation>
    </message>
    <message>
        <source>not graded yet</source>
        <translation>尚未评级</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>assesses</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>speculates</source>
        <translation>推测</translation>
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
        <translation>证实</translation>
    </message>
    <message>
        <source>does not mention</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>definition not stated</source>
        <translation>未说明定义</translation>
    </message>
    <message>
        <source>Land that was surveyed, whether or not anything was found.</source>
        <translation>经过调查的土地，不论是否发现任何东西。</translation>
    </message>
    <message>
        <source>Confirmed hazardous area: there is direct evidence of contamination.</source>
        <translation>确认危险区：有直接的污染证据。</translation>
    </message>
    <message>
        <source>Land that was cleared to a stated depth.</source>
        <translation>已清除至所述深度的土地。</translation>
    </message>
    <message>
        <source>The source says “demined” and means land that was cleared or only checked; it does not say which.</source>
        <translation>来源说“已排雷”，所指土地可能已清除，也可能只是检查过；来源没有说明是哪一种。</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>作业中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>尚余</translation>
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
        <translation>最高峰时</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>公顷</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>tons as printed</source>
        <translation>吨（照原文）</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>more than, at least: open above</source>
        <translation>多于、至少：上方不设限</translation>
    </message>
    <message>
        <source>up to: open below</source>
        <translation>至多：下方不设限</translation>
    </message>
    <message>
        <source>over this time</source>
        <translation>此期间内</translation>
    </message>
    <message>
        <source>not reported for this date</source>
        <translation>此日期未见报告</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>in general</source>
        <translation>总体而言</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Own losses, killed</source>
        <translation>己方伤亡：死亡</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>受训人数</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Items destroyed</source>
        <translation>销毁的爆炸物</translation>
    </message>
    <message>
        <source>Working depth</source>
        <translation>作业深度</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>1 outlet</source>
        <translation>1 个媒体</translation>
    </message>
    <message>
        <source>%1 outlets</source>
        <translation>%1 个媒体</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 个源头</translation>
    </message>
    <message>
        <source>%1 origins</source>
        <translation>%1 个源头</translation>
    </message>
    <message>
        <source>surveyed</source>
        <translation>已调查</translation>
    </message>
    <message>
        <source>confirmed hazardous</source>
        <translation>确认危险</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>“demined”, not defined</source>
        <translation>“扫雷”，未定义</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>阶段数字</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终数字</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>in a period</source>
        <translation>某一期间</translation>
    </message>
</context>
</TS>
